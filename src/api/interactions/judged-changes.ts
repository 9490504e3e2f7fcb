import type { Verdict } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'
import type { HitSignals } from '../tracking/hit.ts'
import { judgeMail, type KeptHit, type MailSurroundings } from '../tracking/judge-mail.ts'
import {
  storedVerdict,
  type NewInteraction,
  type StoredVerdict,
  type UnjudgedInteraction,
} from './new-interaction.ts'

/** A stored hit, as far as it takes part in judging. */
export type StoredHit = StoredVerdict &
  Pick<InteractionRow, 'id' | 'follow_key' | 'kind' | 'at' | 'link_number' | 'signals'>

/** Hits of one mail. */
export interface MailHits<T extends StoredHit> {
  stored: readonly T[]
  /** Not stored yet; those that turn out to be are left out. */
  fresh: readonly UnjudgedInteraction[]
  /** Set: there are older ones than `stored`, and so many opens of them count as people's. */
  older?: { peoplesOpens: number }
}

/** A hit that is new, or whose verdict is another now. */
export type JudgedChange<T extends StoredHit = InteractionRow> =
  { before: T; after: T } | { before: null; after: NewInteraction }

/**
 * Judges new hits of a mail together with those that are known, and says what that changes.
 *
 * What was once seen to be a view of our own stays one: it is known for a few days only when our
 * own people looked. Such hits say nothing about the others, so these are judged without them.
 *
 * What was too old for its details to be kept stays what it was too, and so does what was judged
 * together with it; the same where older hits are not looked at any more.
 */
export function judgedChanges<T extends StoredHit>(
  { stored, fresh, older }: MailHits<T>,
  around: MailSurroundings,
): JudgedChange<T>[] {
  const known = new Set(stored.map(({ id }) => id))
  const settled = settledHits(stored)
  const open = stored.filter((row) => !settled.has(row))
  const added = fresh.filter(({ id }) => !known.has(id))
  const oldestAt = older ? earliest(stored) : undefined
  const knownOpenAt = older?.peoplesOpens ? oldestAt : firstPersonsOpen(settled)
  const standsUntil = oldestAt ? oldestAt.getTime() + TOGETHER_MS : -Infinity
  const kept = open.map((row) =>
    row.at.getTime() <= standsUntil ? standingHit(row) : keptHit(row),
  )
  const verdicts = judgeMail([...kept, ...added.map(keptHit)], { ...around, knownOpenAt })
  return [
    ...open.flatMap((before) => turned(before, verdicts.get(before.id))),
    ...added.flatMap((row) => withVerdict(verdicts, row)).map((after) => ({ before: null, after })),
  ]
}

function turned<T extends StoredHit>(before: T, verdict: Verdict | undefined): JudgedChange<T>[] {
  const now = verdict && storedVerdict(verdict)
  return now && !isSameVerdict(before, now) ? [{ before, after: { ...before, ...now } }] : []
}

/** Judges hits of a mail of which nothing is stored. */
export function judgedHits(
  hits: readonly UnjudgedInteraction[],
  around: MailSurroundings,
): NewInteraction[] {
  const verdicts = judgeMail(hits.map(keptHit), around)
  return hits.flatMap((hit) => withVerdict(verdicts, hit))
}

function withVerdict<T extends { id: string }>(
  verdicts: ReadonlyMap<string, Verdict>,
  row: T,
): (T & StoredVerdict)[] {
  const verdict = verdicts.get(row.id)
  return verdict ? [{ ...row, ...storedVerdict(verdict) }] : []
}

/** As far apart hits of a mail may bear on each other. */
const TOGETHER_MS = 60_000

function settledHits<T extends StoredHit>(stored: readonly T[]): Set<T> {
  const stripped = stored.filter(({ signals }) => signals === null).map(({ at }) => at.getTime())
  const until = stripped.reduce((latest, at) => Math.max(latest, at), -Infinity) + TOGETHER_MS
  return new Set(stored.filter((row) => isOwnView(row) || row.at.getTime() <= until))
}

function isOwnView({ verdict, reasons }: StoredHit): boolean {
  return verdict === 'self' && reasons.includes('own-view')
}

function firstPersonsOpen(settled: ReadonlySet<StoredHit>): Date | undefined {
  return earliest(
    [...settled].filter(({ kind, verdict }) => kind === 'open' && verdict === 'person'),
  )
}

function earliest(hits: readonly StoredHit[]): Date | undefined {
  return hits.reduce<Date | undefined>(
    (first, { at }) => (first === undefined || at < first ? at : first),
    undefined,
  )
}

function isSameVerdict(one: StoredVerdict, other: StoredVerdict): boolean {
  return (
    one.repeat === other.repeat &&
    one.verdict === other.verdict &&
    one.machine === other.machine &&
    one.confidence === other.confidence &&
    one.rules === other.rules &&
    one.reasons.length === other.reasons.length &&
    one.reasons.every((reason, index) => reason === other.reasons[index])
  )
}

function keptHit(row: UnjudgedInteraction | StoredHit): KeptHit {
  return {
    id: row.id,
    kind: row.kind === 'click' || row.kind === 'file-view' ? row.kind : 'open',
    linkNumber: row.link_number,
    at: row.at,
    signals: row.signals as HitSignals,
  }
}

function standingHit(row: StoredHit): KeptHit {
  const { verdict, machine, confidence, reasons, rules, repeat } = row
  const standing = { class: verdict, machine, confidence, reasons, rules, repeat }
  return { ...keptHit(row), standing }
}
