import { sql } from 'kysely'
import type { AccountStandingRow, Db } from '../store/schema.ts'

/** Under which name a tenant's rows go out, and how they were counted. */
export async function findOffice(db: Db, tenantId: string) {
  return db
    .selectFrom('enrichment')
    .select(['output', 'time_zone as timeZone', 'weights', 'counted_at as countedAt'])
    .select('aggregate_only as aggregateOnly')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

export type OfficeSetting = NonNullable<Awaited<ReturnType<typeof findOffice>>>

interface AccountPage {
  tenantId: string
  after: string | null
  limit: number
}

/** Accounts in order of their ids. */
export async function listAccountNames(
  db: Db,
  { tenantId, after, limit }: AccountPage,
): Promise<{ id: string; name: string }[]> {
  let query = db.selectFrom('account').select(['id', 'name']).where('tenant_id', '=', tenantId)
  if (after !== null) query = query.where('id', '>', after)
  return query.orderBy('id').limit(limit).execute()
}

/** Names of accounts by id; those that are gone have none. */
export async function findAccountNames(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Standings of accounts, by their ids. */
export async function findStandings(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<Map<string, AccountStandingRow>> {
  const rows = await db
    .selectFrom('account_standing')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`account_id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.account_id, row]))
}

/** Directory ids of the chosen mailboxes. */
export async function listChosenMailboxIds(db: Db, tenantId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('enrichment_mailbox')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
