import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { AccountTable } from '../store/people-tables.ts'
import type { Db } from '../store/schema.ts'

export type AccountRow = Selectable<AccountTable>

interface Accounts {
  tenantId: string
  ids: readonly string[]
}

const among = (ids: readonly string[]) => sql<boolean>`id = any(${[...ids]}::uuid[])`

/**
 * Accounts, held with their domains until the transaction ends: nobody adds anybody to them. After the
 * organisation, and before contacts; domains first, as whoever writes new ones.
 */
export async function holdAccounts(db: Db, { tenantId, ids }: Accounts): Promise<AccountRow[]> {
  await db
    .selectFrom('account_domain')
    .select('domain')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`account_id = any(${[...ids]}::uuid[])`)
    .orderBy('domain')
    .forUpdate()
    .execute()
  return db
    .selectFrom('account')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(among(ids))
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Domains of an account, in order of the alphabet. */
export async function listAccountDomains(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('account_domain')
    .select('domain')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .orderBy('domain')
    .execute()
  return rows.map(({ domain }) => domain)
}

/** Parents of these accounts, of their parents, and so on, by account. */
export async function listParents(
  db: Db,
  { tenantId, ids }: Accounts,
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; parent_id: string | null }>`
    with recursive above as (
      select id, parent_id from account
      where tenant_id = ${tenantId}::uuid and id = any(${[...ids]}::uuid[])
      union
      select a.id, a.parent_id from account a join above on a.id = above.parent_id
      where a.tenant_id = ${tenantId}::uuid
    )
    select id, parent_id from above
  `.execute(db)
  return new Map(rows.map(({ id, parent_id }) => [id, parent_id]))
}

/** Changes an account that is held, as an administrator: its revision grows. */
export async function updateAccount(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  changes: Omit<Updateable<AccountTable>, 'tenant_id' | 'id' | 'revision'>,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ ...changes, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function insertAccount(db: Db, account: Insertable<AccountTable>): Promise<void> {
  await db.insertInto('account').values(account).execute()
}

interface DomainsOf {
  tenantId: string
  domains: readonly string[]
}

/** Gives domains of one account to another, or new ones to it. */
export async function moveDomains(
  db: Db,
  { tenantId, domains, to }: DomainsOf & { to: string },
): Promise<void> {
  await db
    .updateTable('account_domain')
    .set({ account_id: to })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`domain = any(${[...domains]}::text[])`)
    .execute()
}

/**
 * Gives domains that nobody has to accounts.
 *
 * @returns those that somebody else has, or got meanwhile; they stay where they are
 */
export async function claimDomains(
  db: Db,
  tenantId: string,
  claims: readonly { domain: string; accountId: string }[],
): Promise<string[]> {
  if (claims.length === 0) return []
  const { rows } = await sql<{ domain: string; account_id: string }>`
    insert into account_domain (tenant_id, domain, account_id)
    select ${tenantId}::uuid, domain, id
    from unnest(
      ${claims.map(({ domain }) => domain)}::text[],
      ${claims.map(({ accountId }) => accountId)}::uuid[]
    ) as one (domain, id)
    order by domain
    -- Writes what is there already: only so does it come back.
    on conflict (tenant_id, domain) do update set account_id = account_domain.account_id
    returning domain, account_id
  `.execute(db)
  const owners = new Map(rows.map(({ domain, account_id }) => [domain, account_id]))
  return claims
    .filter(({ domain, accountId }) => owners.get(domain) !== accountId)
    .map(({ domain }) => domain)
}

/** Takes domains from whoever has them. */
export async function deleteDomains(db: Db, { tenantId, domains }: DomainsOf): Promise<void> {
  await db
    .deleteFrom('account_domain')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`domain = any(${[...domains]}::text[])`)
    .execute()
}
