import type { Db } from '../store/schema.ts'
import { accountDomain } from './account-domain.ts'
import { listStrangers, updateAccountOf } from './held-people.store.ts'

/** Has people at new domains of accounts who have no account belong to these. */
export async function adoptStrangers(
  db: Db,
  tenantId: string,
  claims: readonly { domain: string; accountId: string }[],
): Promise<void> {
  if (claims.length === 0) return
  const accounts = new Map(claims.map(({ domain, accountId }) => [domain, accountId]))
  const adopted = new Map<string, string[]>()
  for (const { id, email } of await listStrangers(db, tenantId)) {
    const to = accounts.get(accountDomain(email) ?? '')
    if (to !== undefined) adopted.set(to, [...(adopted.get(to) ?? []), id])
  }
  for (const [to, contactIds] of adopted) await updateAccountOf(db, { tenantId, contactIds, to })
}
