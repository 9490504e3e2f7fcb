import { sql, type Selectable } from 'kysely'
import type { Enrichment, EnrichmentRun } from '../../contract/enrichment.ts'
import type { EnrichmentRunTable } from '../store/enrichment-tables.ts'
import type { Db } from '../store/schema.ts'

type RunRow = Selectable<EnrichmentRunTable>

/** Runs, newest first. */
export async function listLastRuns(
  db: Db,
  { tenantId, limit }: { tenantId: string; limit: number },
): Promise<RunRow[]> {
  return db
    .selectFrom('enrichment_run')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The one under way, else the last. */
export async function findLastRun(db: Db, tenantId: string): Promise<RunRow | undefined> {
  return (await listLastRuns(db, { tenantId, limit: 1 }))[0]
}

export function shownRun(row: RunRow): EnrichmentRun {
  const { id, mailboxes, failed, emails, meetings, skipped, accounts, requests, problem } = row
  return {
    ...{ id, mailboxes, failed, emails, meetings, skipped, accounts, requests, problem },
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  }
}

/**
 * Accounts with anything within the year, and the mails and meetings of the year, added up over accounts:
 * a mail to two accounts counts for both. From the standings, so that it costs the same however many
 * activities there are.
 */
export async function countTotals(db: Db, tenantId: string): Promise<Enrichment['totals']> {
  const sum = (columns: string) => sql<number>`coalesce(sum(${sql.raw(columns)}), 0)::bigint`
  return db
    .selectFrom('account_standing')
    .select([
      sql<number>`count(*) filter (where score is not null)`.as('accounts'),
      sum('emails_to + emails_from').as('emails'),
      sum('meetings_to + meetings_from').as('meetings'),
    ])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
}
