import { sql } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import type { Db } from '../store/schema.ts'

export interface BegunRun {
  id: string
  startedAt: Date
}

export async function insertCollectRun(
  db: Db,
  { tenantId, id, startedAt }: BegunRun & { tenantId: string },
): Promise<void> {
  await db
    .insertInto('enrichment_run')
    .values({ tenant_id: tenantId, id, started_at: startedAt })
    .execute()
}

/** The last run, where it was not ended. */
export async function findOpenRun(db: Db, tenantId: string): Promise<BegunRun | undefined> {
  const row = await db
    .selectFrom('enrichment_run')
    .select(['id', 'started_at', 'finished_at'])
    .where('tenant_id', '=', tenantId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && !row.finished_at ? { id: row.id, startedAt: row.started_at } : undefined
}

/** What was done since the last time. */
export interface CollectCounts {
  mailboxes?: number
  failed?: number
  emails?: number
  meetings?: number
  skipped?: number
  requests?: number
}

export async function addToCollectRun(
  db: Db,
  { tenantId, id, counts }: { tenantId: string; id: string; counts: CollectCounts },
): Promise<void> {
  const { mailboxes = 0, failed = 0, emails = 0, meetings = 0, skipped = 0, requests = 0 } = counts
  if (mailboxes + failed + emails + meetings + skipped + requests === 0) return
  await sql`
    update enrichment_run set mailboxes = mailboxes + ${mailboxes}, failed = failed + ${failed},
      emails = emails + ${emails}, meetings = meetings + ${meetings},
      skipped = skipped + ${skipped}, requests = requests + ${requests}
    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid
  `.execute(db)
}

interface EndedRun {
  tenantId: string
  id: string
  at: Date
  /** With anything in the year, by now. */
  accounts: number
  problem: EnrichmentProblem | null
}

export async function finishCollectRun(db: Db, run: EndedRun): Promise<void> {
  const { tenantId, id, at, accounts, problem } = run
  await db
    .updateTable('enrichment_run')
    .set({ finished_at: at, accounts, problem })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
