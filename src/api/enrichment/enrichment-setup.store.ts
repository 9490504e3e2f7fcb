import { sql, type RawBuilder, type Updateable } from 'kysely'
import type { EnrichmentTable } from '../store/enrichment-tables.ts'
import type { Db, EnrichmentRow } from '../store/schema.ts'

/** What an organisation set up; undefined where nobody ever did. */
export async function findEnrichment(db: Db, tenantId: string): Promise<EnrichmentRow | undefined> {
  return db
    .selectFrom('enrichment')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

/**
 * The set-up, made where there is none, held until the transaction ends; after the organisation. Whoever
 * collects waits, and sees afterwards that the lease is gone where `withoutLease` was written.
 */
export async function lockEnrichment(db: Db, tenantId: string): Promise<EnrichmentRow> {
  await db
    .insertInto('enrichment')
    .values({ tenant_id: tenantId })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
  return db
    .selectFrom('enrichment')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** Columns that a change sets. */
export type EnrichmentChange = Omit<
  Updateable<EnrichmentTable>,
  'tenant_id' | 'revision' | 'fence'
> & { fence?: RawBuilder<number> }

/** Changes the set-up as an administrator; its revision grows. */
export async function updateEnrichment(
  db: Db,
  tenantId: string,
  change: EnrichmentChange,
): Promise<void> {
  await db
    .updateTable('enrichment')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** Notes something about the set-up that no administrator decided. */
export async function noteOfEnrichment(
  db: Db,
  tenantId: string,
  change: EnrichmentChange,
): Promise<void> {
  await db.updateTable('enrichment').set(change).where('tenant_id', '=', tenantId).execute()
}

/** Takes the lease from whoever collects: what they still write is refused. */
export const withoutLease = {
  runner: null,
  lease_until: null,
  fence: sql<number>`fence + 1`,
}

/** Whether PostgreSQL knows a time zone too; its list is not the one that Node has. */
export async function isKnownZone(db: Db, zone: string): Promise<boolean> {
  const { rows } = await sql`
    select from pg_timezone_names where lower(name) = lower(${zone}::text)
  `.execute(db)
  return rows.length > 0
}
