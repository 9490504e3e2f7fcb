import type { Insertable, Updateable } from 'kysely'
import type { ReminderTable } from '../store/reminder-tables.ts'
import type { Db, ReminderRow } from '../store/schema.ts'

interface Own {
  tenantId: string
  salespersonId: string
}

interface OneOwn extends Own {
  id: string
}

export async function insertReminder(db: Db, row: Insertable<ReminderTable>): Promise<void> {
  await db.insertInto('reminder').values(row).execute()
}

/** An own reminder, held until the transaction ends; undefined where it is somebody else's. */
export async function lockReminder(
  db: Db,
  { tenantId, salespersonId, id }: OneOwn,
): Promise<ReminderRow | undefined> {
  return db
    .selectFrom('reminder')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The own reminder that waits on a followed email, held until the transaction ends. */
export async function lockWaitingReminder(
  db: Db,
  { tenantId, salespersonId, followKey }: Own & { followKey: string },
): Promise<ReminderRow | undefined> {
  return db
    .selectFrom('reminder')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('follow_key', '=', followKey)
    .where('state', '=', 'set')
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

/** Nothing happens where it is somebody else's, or not known. */
export async function updateReminder(
  db: Db,
  { tenantId, salespersonId, id }: OneOwn,
  change: Updateable<Omit<ReminderTable, 'tenant_id' | 'id' | 'salesperson_id'>>,
): Promise<void> {
  await db
    .updateTable('reminder')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('id', '=', id)
    .execute()
}

/** With the alerts about it. */
export async function deleteReminder(
  db: Db,
  { tenantId, salespersonId, id }: OneOwn,
): Promise<void> {
  await db
    .deleteFrom('reminder')
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('id', '=', id)
    .execute()
}
