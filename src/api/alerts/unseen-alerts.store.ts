import { sql } from 'kysely'
import type { AlertRow, Db } from '../store/schema.ts'

/** Alerts about these accounts in these segments that nobody looked at yet. */
export async function listUnseenAccountAlerts(
  db: Db,
  {
    tenantId,
    about,
  }: { tenantId: string; about: readonly { segmentId: string; accountId: string }[] },
): Promise<AlertRow[]> {
  if (about.length === 0) return []
  return db
    .selectFrom('alert')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', ['pending', 'shown'])
    .where(
      sql<boolean>`(segment_id, account_id) in (
        select * from unnest(
          ${about.map(({ segmentId }) => segmentId)}::uuid[],
          ${about.map(({ accountId }) => accountId)}::uuid[]
        )
      )`,
    )
    .execute()
}

/** Alerts about a reminder that nobody looked at yet. */
export async function listUnseenReminderAlerts(
  db: Db,
  { tenantId, reminderId }: { tenantId: string; reminderId: string },
): Promise<AlertRow[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('reminder_id', '=', reminderId)
    .where('state', 'in', ['pending', 'shown'])
    .execute()
}

/** Own alerts that nobody looked at yet, up to a position. */
export async function listUnseenAlerts(
  db: Db,
  { tenantId, salespersonId, upTo }: { tenantId: string; salespersonId: string; upTo: number },
): Promise<AlertRow[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('state', '=', 'shown')
    .where('muted', '=', false)
    .where('position', '<=', upTo)
    .execute()
}
