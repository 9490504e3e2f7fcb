import type { Account } from '../../contract/account.ts'
import { Problem } from '../http/problem.ts'
import type { Db } from '../store/schema.ts'
import { findShownAccount } from './shown-account.store.ts'

/**
 * An account as everybody here may see it.
 *
 * @throws Problem `not-found`
 */
export async function existingAccount(
  db: Db,
  one: { tenantId: string; id: string },
): Promise<Account> {
  const account = await findShownAccount(db, one)
  if (!account) throw new Problem('not-found', 'There is no such account')
  return account
}
