import type { Db } from '../store/schema.ts'

interface Who {
  tenantId: string
  salespersonId: string
}

/** What is stored of what somebody may do; undefined: never signed in. */
export async function findGrants(db: Db, { tenantId, salespersonId }: Who) {
  return db
    .selectFrom('salesperson as s')
    .innerJoin('organisation as o', 'o.tenant_id', 's.tenant_id')
    .select(['s.is_manager as isManager', 's.is_administrator as isAdministrator'])
    .select(['s.reads_contacts as readsContacts', 'o.follow_enabled as followEnabled'])
    .select('s.barred_at as barredAt')
    .where('s.tenant_id', '=', tenantId)
    .where('s.id', '=', salespersonId)
    .executeTakeFirst()
}
