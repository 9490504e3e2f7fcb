import { sql } from 'kysely'
import type { ContactChoice } from '../../contract/quarantine.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'

const choices = (db: Db, tenantId: string) =>
  db
    .selectFrom('contact as c')
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.id', 'c.email', 'c.name', 'a.name as accountName'])
    .where('c.tenant_id', '=', tenantId)
    .orderBy('c.email')

/** Contacts with these ids, by address. */
export async function listContactChoices(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<ContactChoice[]> {
  if (ids.length === 0) return []
  return choices(db, tenantId)
    .where(sql<boolean>`c.id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Contacts with a text in their name, or in one of their addresses. */
export async function searchContactChoices(
  db: Db,
  { tenantId, search, limit }: { tenantId: string; search: string; limit: number },
): Promise<ContactChoice[]> {
  const pattern = containsPattern(search.trim())
  return choices(db, tenantId)
    .where(
      sql<boolean>`(c.email ilike ${pattern} or c.name ilike ${pattern} or exists (
        select from contact_address x
        where x.tenant_id = c.tenant_id and x.contact_id = c.id and x.address ilike ${pattern}))`,
    )
    .limit(limit)
    .execute()
}
