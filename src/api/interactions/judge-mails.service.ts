import type { Db } from '../store/schema.ts'
import type { InteractionChange } from './interaction-change.ts'
import { insertInteractions, updateVerdicts } from './interaction.store.ts'
import { judgedChanges, type JudgedChange } from './judged-changes.ts'
import { listJudgedHits, listSurroundings } from './mail-hits.store.ts'
import type { UnjudgedInteraction } from './new-interaction.ts'
import { applyRollups } from './rollup.store.ts'
import { recounted } from './rollup.ts'

/** Followed emails of one tenant by message key, held in the transaction under way. */
export interface LockedMails {
  tenantId: string
  mails: ReadonlyMap<string, { recipients: readonly { contactId: string }[] }>
}

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
  if (keys.length === 0) return []
  const stored = await listJudgedHits(db, { tenantId, keys })
  const surroundings = await listSurroundings(db, { tenantId, keys })
  return [...surroundings].flatMap(([key, around]) =>
    judgedChanges(
      {
        stored: stored.get(key) ?? [],
        fresh: fresh.filter(({ follow_key }) => follow_key === key),
      },
      around,
    ),
  )
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
