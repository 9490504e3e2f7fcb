import { sql, type Insertable } from 'kysely'
import type { AccountTable } from '../store/people-tables.ts'
import type { Db } from '../store/schema.ts'

/**
 * Makes sure that domains have an account: that of a known domain, wherever the domain was moved to,
 * else the given one. Nobody can move a domain before the transaction ends.
 *
 * @param accounts of one tenant, each domain once
 * @returns id by domain
 */
export async function ensureAccounts(
  db: Db,
  accounts: readonly Insertable<AccountTable>[],
): Promise<Map<string, string>> {
  const [first] = accounts
  if (!first) return new Map()
  const domains = accounts.map(({ domain }) => domain)
  const known = await holdDomains(db, { tenantId: first.tenant_id, domains })
  const missing = accounts.filter(({ domain }) => !known.has(domain))
  return new Map([...known, ...(await insertAccounts(db, missing))])
}

interface Domains {
  tenantId: string
  domains: readonly string[]
}

/** The accounts of domains; those that nobody has are not in the answer. */
async function holdDomains(db: Db, { tenantId, domains }: Domains): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('account_domain')
    .select(['domain', 'account_id'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`domain = any(${[...domains]}::text[])`)
    // In one order everywhere, so that two writers never wait for each other.
    .orderBy('domain')
    .forKeyShare()
    .execute()
  return new Map(rows.map(({ domain, account_id }) => [domain, account_id]))
}

/** One statement: an account without its domain is never seen, whoever else writes the same one. */
async function insertAccounts(
  db: Db,
  accounts: readonly Insertable<AccountTable>[],
): Promise<[string, string][]> {
  const [first] = accounts
  if (!first) return []
  const { rows } = await sql<{ domain: string; account_id: string }>`
    with wanted as (
      select * from unnest(
        ${accounts.map(({ id }) => id)}::uuid[],
        ${accounts.map(({ name }) => name)}::text[],
        ${accounts.map(({ domain }) => domain)}::text[]
      ) as one (id, name, domain)
    ), whose as (
      insert into account_domain (tenant_id, domain, account_id)
      select ${first.tenant_id}::uuid, domain, id from wanted order by domain
      -- Writes what is there already: only so does a known one come back.
      on conflict (tenant_id, domain) do update set account_id = account_domain.account_id
      returning domain, account_id
    ), fresh as (
      insert into account (tenant_id, id, name, domain, created_at)
      select ${first.tenant_id}::uuid, w.id, w.name, w.domain, ${first.created_at}::timestamptz
      from wanted w join whose on whose.account_id = w.id
    )
    select domain, account_id from whose
  `.execute(db)
  return rows.map(({ domain, account_id }) => [domain, account_id])
}
