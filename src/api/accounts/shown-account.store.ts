import { sql } from 'kysely'
import type { Account } from '../../contract/account.ts'
import type { Db } from '../store/schema.ts'
import { shownAccount } from './account-standing.ts'

/** An account as everybody here may see it; undefined: there is none. */
export async function findShownAccount(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account as a')
    .leftJoin('account as p', (join) =>
      join.onRef('p.tenant_id', '=', 'a.tenant_id').onRef('p.id', '=', 'a.parent_id'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.owner_id'),
    )
    .select(['a.id', 'a.name', 'a.domain', 'a.preference', 'a.revision'])
    .select(['a.parent_id', 'p.name as parent_name', 'a.owner_id'])
    .select(sql<string | null>`coalesce(nullif(s.name, ''), s.email)`.as('owner_name'))
    .select(
      sql<string[]>`array(
        select d.domain from account_domain d
        where d.tenant_id = a.tenant_id and d.account_id = a.id order by d.domain
      )`.as('domains'),
    )
    .where('a.tenant_id', '=', tenantId)
    .where('a.id', '=', id)
    .executeTakeFirst()
  return row && shownAccount(row)
}
