import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface Named {
  tenantId: string
  ids: readonly string[]
}

/** What salespeople are called now, by id; those that are gone are not in it. */
export async function namesOfSalespeople(db: Db, { tenantId, ids }: Named) {
  const rows = await db
    .selectFrom('salesperson')
    .select(['id', 'name', 'email'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name, email }) => [id, name || email]))
}

/** The same of contacts: name, else address. */
export async function namesOfContacts(db: Db, { tenantId, ids }: Named) {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'name', 'email'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name, email }) => [id, name ?? email]))
}

/** The same of accounts: domain. */
export async function domainsOfAccounts(db: Db, { tenantId, ids }: Named) {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'domain'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, domain }) => [id, domain]))
}

/** The same of tracked files. */
export async function namesOfFiles(db: Db, { tenantId, ids }: Named) {
  const rows = await db
    .selectFrom('file')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The same of templates; one that is nobody's but its owner's keeps its name to itself. */
export async function namesOfTemplates(db: Db, { tenantId, ids }: Named) {
  const rows = await db
    .selectFrom('template')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('scope', '<>', 'own')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
