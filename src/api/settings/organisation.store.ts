import { sql, type Selectable, type Updateable } from 'kysely'
import type { OrganisationTable } from '../store/people-tables.ts'
import type { Db } from '../store/schema.ts'

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

/** Whether Follow is on at this moment; not where there is no such organisation. */
export async function isSwitchedOn(db: Db, tenantId: string): Promise<boolean> {
  const organisation = await findOrganisation(db, tenantId)
  return organisation?.follow_enabled ?? false
}

interface NewOrganisation {
  tenantId: string
  followEnabled: boolean
  now: Date
}

/**
 * Makes the organisation unless it is there; one that is there keeps its switches. One that was
 * purged begins anew switched off, whatever is asked for: somebody ended it.
 */
export async function ensureOrganisation(
  db: Db,
  { tenantId, followEnabled, now }: NewOrganisation,
): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      tenant_id: tenantId,
      follow_enabled: sql<boolean>`${followEnabled} and not exists (
        select from purge where purge.tenant_id = ${tenantId}::uuid
      )`,
      follow_enabled_since: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
}

/**
 * The organisation, held until the transaction ends: two administrators wait for each other, and
 * recording waits for both, so that an acknowledged change is never followed by a recorded hit.
 *
 * Before everything else that the transaction holds. Writers of contacts and accounts, which only
 * refer to the organisation, do not wait for it.
 */
export async function lockOrganisation(
  db: Db,
  tenantId: string,
): Promise<OrganisationRow | undefined> {
  return db
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Changes an organisation that is held, as an administrator: its revision grows. */
export async function updateOrganisation(
  db: Db,
  tenantId: string,
  changes: Omit<Updateable<OrganisationTable>, 'tenant_id' | 'revision'>,
): Promise<void> {
  await db
    .updateTable('organisation')
    .set({ ...changes, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** Notes that more may be measured from now on: earlier hits of anybody are not recorded. */
export async function updateLoosened(db: Db, tenantId: string, at: Date): Promise<void> {
  await db
    .updateTable('organisation')
    .set({ loosened_at: at })
    .where('tenant_id', '=', tenantId)
    .execute()
}
