import { sql } from 'kysely'
import type { Db, ReminderRow } from '../store/schema.ts'

/** A reminder whose time has come. */
export type DueReminder = Pick<ReminderRow, 'tenant_id' | 'id' | 'follow_key' | 'kind' | 'due_at'>

/** Reminders of all tenants whose time has come, the earliest first. Where Follow is off they wait. */
export async function listDueReminders(
  db: Db,
  { now, limit }: { now: Date; limit: number },
): Promise<DueReminder[]> {
  return db
    .selectFrom('reminder as r')
    .innerJoin('organisation as o', 'o.tenant_id', 'r.tenant_id')
    .select(['r.tenant_id', 'r.id', 'r.follow_key', 'r.kind', 'r.due_at'])
    .where('r.state', '=', 'set')
    .where('r.due_at', '<=', now)
    .where('o.follow_enabled', '=', true)
    .orderBy('r.due_at')
    .orderBy('r.id')
    .limit(limit)
    .execute()
}

/**
 * Holds those of these reminders that still wait and are due, until the transaction ends. One that
 * somebody else holds is theirs.
 */
export async function lockDueReminders(
  db: Db,
  { tenantId, ids, now }: { tenantId: string; ids: readonly string[]; now: Date },
): Promise<ReminderRow[]> {
  return db
    .selectFrom('reminder')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('state', '=', 'set')
    .where('due_at', '<=', now)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
}
