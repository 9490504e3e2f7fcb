import { sql } from 'kysely'
import type { FollowPreference } from '../../contract/recipient.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'

/** Accounts with their preference and the name of who changed it. */
function accounts(db: Db, tenantId: string) {
  return db
    .selectFrom('account as a')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.preference_changed_by'),
    )
    .selectAll('a')
    .select('s.name as changed_by_name')
    .where('a.tenant_id', '=', tenantId)
}

export type AccountWithPreference = NonNullable<Awaited<ReturnType<typeof findAccount>>>

export async function findAccount(db: Db, { tenantId, id }: { tenantId: string; id: string }) {
  return accounts(db, tenantId).where('a.id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export async function lockAccount(db: Db, { tenantId, id }: { tenantId: string; id: string }) {
  return accounts(db, tenantId).where('a.id', '=', id).forNoKeyUpdate('a').executeTakeFirst()
}

/**
 * Changes an account's preference, and notes who did, when and why.
 *
 * @param change `allow` begins the permission of everybody there at `at`
 */
export async function updateAccountPreference(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  change: { preference: FollowPreference; reason: string | null; salespersonId: string; at: Date },
): Promise<void> {
  const { preference, reason, salespersonId, at } = change
  await db
    .updateTable('account')
    .set({
      preference,
      preference_changed_at: at,
      preference_changed_by: salespersonId,
      preference_reason: reason,
      ...(preference === 'allow' && { allowed_since: at }),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

interface Wanted {
  tenantId: string
  /** Part of the name or of a domain; empty finds all. */
  search?: string | undefined
  preference?: FollowPreference | undefined
  /** The page begins after this one. */
  after?: { domain: string; id: string } | undefined
  limit: number
}

/** By domain; of those that share one, by id. */
export async function listAccounts(
  db: Db,
  { tenantId, search, preference, after, limit }: Wanted,
): Promise<AccountWithPreference[]> {
  let query = accounts(db, tenantId)
  if (search) {
    const pattern = containsPattern(search)
    query = query.where((eb) =>
      eb.or([
        eb('a.name', 'ilike', pattern),
        eb('a.domain', 'ilike', pattern),
        sql<boolean>`exists (
          select from account_domain d
          where d.tenant_id = a.tenant_id and d.account_id = a.id and d.domain ilike ${pattern})`,
      ]),
    )
  }
  if (preference) query = query.where('a.preference', '=', preference)
  if (after)
    query = query.where(sql<boolean>`(a.domain, a.id) > (${after.domain}, ${after.id}::uuid)`)
  return query.orderBy('a.domain').orderBy('a.id').limit(limit).execute()
}
