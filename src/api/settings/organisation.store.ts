import type { Selectable } from 'kysely'
import type { Db, OrganisationTable } from '../store/schema.ts'

export type OrganisationRow = Selectable<OrganisationTable>

export async function findOrganisation(
  db: Db,
  tenantId: string,
): Promise<OrganisationRow | undefined> {
  return db
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

interface NewOrganisation {
  tenantId: string
  followEnabled: boolean
  now: Date
}

/** Makes the organisation unless it is there; one that is there keeps its switches. */
export async function ensureOrganisation(
  db: Db,
  { tenantId, followEnabled, now }: NewOrganisation,
): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      tenant_id: tenantId,
      follow_enabled: followEnabled,
      follow_enabled_since: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
}
