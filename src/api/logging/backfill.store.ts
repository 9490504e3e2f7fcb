import type { Selectable, Updateable } from 'kysely'
import type { LoggingBackfillTable } from '../store/logging-tables.ts'
import type { Db } from '../store/schema.ts'

export type BackfillRow = Selectable<LoggingBackfillTable>

export async function findBackfill(db: Db, tenantId: string): Promise<BackfillRow | undefined> {
  return db
    .selectFrom('logging_backfill')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

/** A back-fill held until the transaction ends; after the job. */
export async function lockBackfill(db: Db, tenantId: string): Promise<BackfillRow | undefined> {
  return db
    .selectFrom('logging_backfill')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Begins a back-fill in place of whatever there was. */
export async function replaceBackfill(
  db: Db,
  { tenantId, days, since, at }: { tenantId: string; days: number; since: Date; at: Date },
): Promise<void> {
  await deleteBackfill(db, tenantId)
  await db
    .insertInto('logging_backfill')
    .values({ tenant_id: tenantId, days, since, state: 'running', started_at: at })
    .execute()
}

export async function updateBackfill(
  db: Db,
  tenantId: string,
  change: Omit<Updateable<LoggingBackfillTable>, 'tenant_id'>,
): Promise<void> {
  await db.updateTable('logging_backfill').set(change).where('tenant_id', '=', tenantId).execute()
}

export async function deleteBackfill(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('logging_backfill').where('tenant_id', '=', tenantId).execute()
}
