import { sql, type Insertable } from 'kysely'
import type { AccountTable } from '../store/people-tables.ts'
import type { Db } from '../store/schema.ts'

/**
 * Writes accounts whose domain is new; a known one keeps its id and the name it was given.
 *
 * @param accounts of one tenant, each domain once
 * @returns id by domain
 */
export async function ensureAccounts(
  db: Db,
  accounts: readonly Insertable<AccountTable>[],
): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .insertInto('account')
    // In one order everywhere, so that two writers never wait for each other.
    .values(accounts.toSorted((a, b) => (a.domain < b.domain ? -1 : 1)))
    // Writes what is there already: only so does a known row come back with its id.
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'domain'])
        .doUpdateSet({ domain: sql<string>`excluded.domain` }),
    )
    .returning(['id', 'domain'])
    .execute()
  return new Map(rows.map(({ id, domain }) => [domain, id]))
}
