import { sql, type Updateable } from 'kysely'
import type { LoggingSetupTable } from '../store/logging-tables.ts'
import type { Db, LoggingSetupRow } from '../store/schema.ts'

/** What a tenant set up; undefined where nobody ever did. */
export async function findLoggingSetup(
  db: Db,
  tenantId: string,
): Promise<LoggingSetupRow | undefined> {
  return db
    .selectFrom('logging_setup')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

/**
 * Whether mail is logged at this moment: email logging is on, and so is Follow, because off means
 * off (law 5).
 */
export async function isLogging(db: Db, tenantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('logging_setup as s')
    .innerJoin('organisation as o', 'o.tenant_id', 's.tenant_id')
    .select('s.tenant_id')
    .where('s.tenant_id', '=', tenantId)
    .where('s.is_enabled', '=', true)
    .where('o.follow_enabled', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

/** The set-up, made where there is none, held until the transaction ends; after the organisation. */
export async function lockLoggingSetup(db: Db, tenantId: string): Promise<LoggingSetupRow> {
  await db
    .insertInto('logging_setup')
    .values({ tenant_id: tenantId, source: null })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
  return db
    .selectFrom('logging_setup')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** Columns of the set-up that a change sets. */
export type SetupChange = Omit<Updateable<LoggingSetupTable>, 'tenant_id' | 'revision'>

/** Changes the set-up; its revision grows. */
export async function updateLoggingSetup(
  db: Db,
  tenantId: string,
  change: SetupChange,
): Promise<void> {
  await db
    .updateTable('logging_setup')
    .set({
      ...change,
      ...(change.source && { source: JSON.stringify(change.source) as never }),
      revision: sql<number>`revision + 1`,
    })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** Columns with something sealed. */
export type SealedColumn = 'sealed_credential' | 'sealed_tokens'

/**
 * Replaces something sealed where it is still what was read.
 *
 * @returns false where somebody else replaced or removed it meanwhile
 */
export async function replaceSealed(
  db: Db,
  {
    tenantId,
    column,
    from,
    to,
  }: Record<'tenantId' | 'from' | 'to', string> & {
    column: SealedColumn
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('logging_setup')
    .set({ [column]: to })
    .where('tenant_id', '=', tenantId)
    .where(column, '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
