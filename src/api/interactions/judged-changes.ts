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

/** Hits of one mail. */
export interface MailHits {
  stored: readonly InteractionRow[]
  /** Not stored yet; those that turn out to be are left out. */
  fresh: readonly UnjudgedInteraction[]
}

/** A hit that is new, or whose verdict is another now. */
export type JudgedChange =
  { before: InteractionRow; after: InteractionRow } | { before: null; after: NewInteraction }

/**
 * Judges new hits of a mail together with those that are known, and says what that changes.
 *
 * What was once seen to be a view of our own stays one: it is known for a few days only when our
 * own people looked. Such hits say nothing about the others, so these are judged without them.
 *
 * What was too old for its details to be kept stays what it was too, and so does what was judged
 * together with it.
 */
export function judgedChanges(
  { stored, fresh }: MailHits,
  around: MailSurroundings,
): JudgedChange[] {
  const known = new Set(stored.map(({ id }) => id))
  const settled = settledHits(stored)
  const open = stored.filter((row) => !settled.has(row))
  const added = fresh.filter(({ id }) => !known.has(id))
  const knownOpenAt = firstPersonsOpen(settled)
  const verdicts = judgeMail([...open, ...added].map(keptHit), { ...around, knownOpenAt })
  return [
    ...open
      .flatMap((before) => withVerdict(verdicts, before).map((after) => ({ before, after })))
      .filter(({ before, after }) => !isSameVerdict(before, after)),
    ...added.flatMap((row) => withVerdict(verdicts, row)).map((after) => ({ before: null, after })),
  ]
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

function settledHits(stored: readonly InteractionRow[]): Set<InteractionRow> {
  const stripped = stored.filter(({ signals }) => signals === null).map(({ at }) => at.getTime())
  const until = stripped.reduce((latest, at) => Math.max(latest, at), -Infinity) + TOGETHER_MS
  return new Set(stored.filter((row) => isOwnView(row) || row.at.getTime() <= until))
}

function isOwnView({ verdict, reasons }: InteractionRow): boolean {
  return verdict === 'self' && reasons.includes('own-view')
}

function firstPersonsOpen(settled: ReadonlySet<InteractionRow>): Date | undefined {
  const opens = [...settled].filter(({ kind, verdict }) => kind === 'open' && verdict === 'person')
  const [first] = opens.sort((a, b) => a.at.getTime() - b.at.getTime())
  return first?.at
}

function isSameVerdict(one: InteractionRow, other: InteractionRow): boolean {
  return VERDICT.every((column) => String(one[column]) === String(other[column]))
}

const VERDICT = ['verdict', 'machine', 'confidence', 'repeat', 'reasons', 'rules'] as const

function keptHit(row: UnjudgedInteraction | InteractionRow): KeptHit {
  return {
    id: row.id,
    kind: row.kind === 'click' || row.kind === 'file-view' ? row.kind : 'open',
    linkNumber: row.link_number,
    at: row.at,
    signals: row.signals as HitSignals,
  }
}
