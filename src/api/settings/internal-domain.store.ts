import type { Db } from '../store/schema.ts'

/** Mail domains of the organisation itself, lower case, in order of the alphabet. */
export async function listInternalDomains(db: Db, tenantId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('internal_domain')
    .select('domain')
    .where('tenant_id', '=', tenantId)
    .orderBy('domain')
    .execute()
  return rows.map(({ domain }) => domain)
}

export async function insertInternalDomain(
  db: Db,
  { tenantId, domain }: { tenantId: string; domain: string },
): Promise<void> {
  await db
    .insertInto('internal_domain')
    .values({ tenant_id: tenantId, domain })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'domain']).doNothing())
    .execute()
}

/** Puts these in place of all there are. */
export async function replaceInternalDomains(
  db: Db,
  tenantId: string,
  domains: readonly string[],
): Promise<void> {
  await db.deleteFrom('internal_domain').where('tenant_id', '=', tenantId).execute()
  if (domains.length === 0) return
  const rows = domains.map((domain) => ({ tenant_id: tenantId, domain }))
  await db.insertInto('internal_domain').values(rows).execute()
}
