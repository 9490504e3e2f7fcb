import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Db } from '../store/schema.ts'
import { grouped } from '../grouped.ts'
import type { InteractionChange } from './interaction-change.ts'
import { insertInteractions, listInteractions, updateVerdicts } from './interaction.store.ts'
import { judgedChanges, type JudgedChange, type StoredHit } from './judged-changes.ts'
import { listJudgedHits, listSurroundings, MOST_JUDGED } from './mail-hits.store.ts'
import type { UnjudgedInteraction } from './new-interaction.ts'
import { applyRollups } from './rollup.store.ts'
import { countsAsPerson, recounted } from './rollup.ts'

/** Followed emails of one tenant by message key, held in the transaction under way. */
export interface LockedMails {
  tenantId: string
  mails: ReadonlyMap<string, { recipients: readonly { contactId: string }[] }>
}

/** Of so many the hits are in memory at once: at most 25,000. */
const MAILS_AT_ONCE = 50
/** Some 5 ms of judging; then whoever waits for an answer has a turn. */
const HITS_AT_ONCE = 1000

/**
 * Judges new hits of followed emails together with everything known of these, and finds whose verdict
 * is another now. Writes nothing.
 */
export async function judgeMails(
  db: Db,
  { tenantId, mails }: LockedMails,
  fresh: readonly UnjudgedInteraction[] = [],
): Promise<JudgedChange[]> {
  const keys = [...mails.keys()]
  const freshOf = grouped(fresh, ({ follow_key: key }) => key)
  const changes: JudgedChange<StoredHit>[] = []
  for (let at = 0; at < keys.length; at += MAILS_AT_ONCE) {
    const some = { tenantId, keys: keys.slice(at, at + MAILS_AT_ONCE) }
    changes.push(...(await judgeSome(db, some, freshOf)))
  }
  return withWholeRows(db, tenantId, changes)
}

async function judgeSome(
  db: Db,
  wanted: { tenantId: string; keys: readonly string[] },
  freshOf: ReadonlyMap<string, UnjudgedInteraction[]>,
): Promise<JudgedChange<StoredHit>[]> {
  const storedOf = await listJudgedHits(db, wanted)
  const surroundings = await listSurroundings(db, wanted)
  const changes: JudgedChange<StoredHit>[] = []
  let judged = 0
  for (const [key, { peoplesOpens, ...around }] of surroundings) {
    const stored = storedOf.get(key) ?? []
    const older = olderThan(stored, peoplesOpens)
    const hits = { stored, fresh: freshOf.get(key) ?? [], ...(older && { older }) }
    changes.push(...judgedChanges(hits, around))
    judged += stored.length
    if (judged < HITS_AT_ONCE) continue
    await othersTurn()
    judged = 0
  }
  return changes
}

function olderThan(stored: readonly StoredHit[], peoplesOpens: number) {
  if (stored.length < MOST_JUDGED) return undefined
  const own = stored.filter((hit) => hit.kind === 'open' && countsAsPerson(hit))
  return { peoplesOpens: peoplesOpens - own.length }
}

async function withWholeRows(
  db: Db,
  tenantId: string,
  changes: readonly JudgedChange<StoredHit>[],
): Promise<JudgedChange[]> {
  const ids = changes.flatMap(({ before }) => (before ? [before.id] : []))
  const rows = new Map((await listInteractions(db, { tenantId, ids })).map((row) => [row.id, row]))
  return changes.flatMap(({ before, after }): JudgedChange[] => {
    if (before === null) return [{ before, after }]
    const row = rows.get(before.id)
    const { verdict, machine, confidence, repeat, reasons, rules } = after
    const now = { verdict, machine, confidence, repeat, reasons, rules }
    return row ? [{ before: row, after: { ...row, ...now } }] : []
  })
}

/**
 * Writes new hits and changed verdicts, and changes the counters by the difference.
 *
 * @returns what was changed: a hit that had been recorded before is left out
 */
export async function writeJudged(
  db: Db,
  locked: LockedMails,
  judged: readonly JudgedChange[],
): Promise<InteractionChange[]> {
  const { tenantId } = locked
  const added = judged.flatMap(({ before, after }) => (before ? [] : [after]))
  const written = await insertInteractions(db, { tenantId, rows: added })
  const isNew = new Set(written.map(({ id }) => id))
  const changes = judged.filter(({ before, after }) => before !== null || isNew.has(after.id))
  const changed = changes.flatMap(({ before, after }) => (before ? [after] : []))
  await updateVerdicts(db, { tenantId, rows: changed })
  await recount(db, locked, changes)
  return changes
}

/** Changes the counters by the difference that changes of interactions make. */
export async function recount(
  db: Db,
  { tenantId, mails }: LockedMails,
  changes: readonly InteractionChange[],
): Promise<void> {
  const recipientsOf = (key: string) =>
    (mails.get(key)?.recipients ?? []).map(({ contactId }) => contactId)
  await applyRollups(db, tenantId, recounted(changes, recipientsOf))
}
