import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ImportWorld, KnownAccount, PlannedAccount } from './account-import-plan.ts'

interface Named {
  tenantId: string
  /** As typed; compared without case. */
  names: readonly string[]
  domains: readonly string[]
}

/** Accounts with these names or domains, and all that are above them. */
export async function readNamedAccounts(
  db: Db,
  { tenantId, names, domains }: Named,
): Promise<Pick<ImportWorld, 'accounts' | 'domains'>> {
  const owned = await db
    .selectFrom('account_domain')
    .select(['domain', 'account_id'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`domain = any(${[...domains]}::text[])`)
    .execute()
  const { rows } = await sql<KnownAccount>`
    with recursive known as (
      select id, name, parent_id, owner_id from account
      where tenant_id = ${tenantId}::uuid and (
        id = any(${owned.map(({ account_id }) => account_id)}::uuid[])
        or lower(btrim(name)) = any(
          select lower(btrim(one)) from unnest(${[...names]}::text[]) as one)
      )
      union
      select a.id, a.name, a.parent_id, a.owner_id from account a join known on a.id = known.parent_id
      where a.tenant_id = ${tenantId}::uuid
    )
    select id, name, parent_id as "parentId", owner_id as "ownerId" from known
  `.execute(db)
  return {
    accounts: new Map(rows.map((account) => [account.id, account])),
    domains: new Map(owned.map(({ domain, account_id }) => [domain, account_id])),
  }
}

/** Salespeople by any of these addresses, normalised. */
export async function readOwners(
  db: Db,
  { tenantId, addresses }: { tenantId: string; addresses: readonly string[] },
): Promise<Map<string, string>> {
  const among = sql`any(${[...addresses]}::text[])`
  const { rows } = await sql<{ address: string; id: string }>`
    select address, salesperson_id as id from salesperson_address
    where tenant_id = ${tenantId}::uuid and address = ${among}
    union all
    select lower(email), id from salesperson
    where tenant_id = ${tenantId}::uuid and lower(email) = ${among}
  `.execute(db)
  return new Map(rows.map(({ address, id }) => [address, id]))
}

/** Writes new accounts, without their domains and what refers to others. */
export async function insertPlanned(
  db: Db,
  accounts: readonly PlannedAccount[],
  { tenantId, at }: { tenantId: string; at: Date },
): Promise<void> {
  if (accounts.length === 0) return
  await db
    .insertInto('account')
    .values(
      accounts.map(({ id, name, newDomains }) => ({
        ...{ tenant_id: tenantId, id, name, domain: newDomains[0] ?? '', created_at: at },
      })),
    )
    .execute()
}

/** Changes accounts as an administrator: their revisions grow. */
export async function updatePlanned(
  db: Db,
  tenantId: string,
  accounts: readonly PlannedAccount[],
): Promise<void> {
  await sql`
    update account set name = one.name, parent_id = one.parent_id, owner_id = one.owner_id,
      revision = revision + 1
    from unnest(
      ${accounts.map(({ id }) => id)}::uuid[], ${accounts.map(({ name }) => name)}::text[],
      ${accounts.map(({ parentId }) => parentId)}::uuid[],
      ${accounts.map(({ ownerId }) => ownerId)}::uuid[]
    ) as one (id, name, parent_id, owner_id)
    where account.tenant_id = ${tenantId}::uuid and account.id = one.id
  `.execute(db)
}
