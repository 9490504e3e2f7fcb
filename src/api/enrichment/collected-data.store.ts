import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Tables of what is shown, a row or some dozens for each account. */
const SHOWN = [
  'account_standing',
  'account_score_day',
  'segment_member',
  'account_span',
  'stale_span',
] as const

/** Forgets which meetings are in which calendar, so that each is taken as a new one. */
export async function deleteCalendarEntries(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('calendar_entry').where('tenant_id', '=', tenantId).execute()
}

/** Removes everything that is shown of what was collected, and told; segments are as if never counted. */
export async function deleteShown(db: Db, tenantId: string): Promise<void> {
  for (const table of SHOWN) await db.deleteFrom(table).where('tenant_id', '=', tenantId).execute()
  await db
    .deleteFrom('alert')
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'is not', null)
    .execute()
  await db
    .updateTable('segment')
    .set({ counted_at: null, counted_before: null })
    .where('tenant_id', '=', tenantId)
    .execute()
}

export async function deleteRuns(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('enrichment_run').where('tenant_id', '=', tenantId).execute()
}

/** Organisations whose collected data is being removed. */
export async function listClearing(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('enrichment')
    .select('tenant_id')
    .where('clearing_since', 'is not', null)
    .orderBy('tenant_id')
    .execute()
  return rows.map(({ tenant_id }) => tenant_id)
}

/**
 * Removes some of what was collected and is not shown.
 *
 * @returns how many rows went; 0: there are no more
 */
export async function deleteSome(
  db: Db,
  { tenantId, limit }: { tenantId: string; limit: number },
): Promise<number> {
  for (const table of ['activity', 'activity_person'] as const) {
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where tenant_id = ${tenantId}::uuid and ctid = any(array(
        select ctid from ${sql.table(table)} where tenant_id = ${tenantId}::uuid limit ${limit}
      ))
    `.execute(db)
    if (numAffectedRows > 0n) return Number(numAffectedRows)
  }
  return 0
}
