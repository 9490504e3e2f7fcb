import { updateLoosened } from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import { accountDomain } from './account-domain.ts'
import { listStrangers, updateAccountOf } from './held-people.store.ts'

/**
 * Has people at new domains of accounts who have no account belong to these. They may be measured from
 * now on who were not before: earlier hits are not recorded (law 5).
 */
export async function adoptStrangers(
  db: Db,
  { tenantId, at }: { tenantId: string; at: Date },
  claims: readonly { domain: string; accountId: string }[],
): Promise<void> {
  if (claims.length === 0) return
  const accounts = new Map(claims.map(({ domain, accountId }) => [domain, accountId]))
  const adopted = new Map<string, string[]>()
  for (const { id, email } of await listStrangers(db, tenantId)) {
    const to = accounts.get(accountDomain(email) ?? '')
    if (to !== undefined) adopted.set(to, [...(adopted.get(to) ?? []), id])
  }
  if (adopted.size > 0) await updateLoosened(db, tenantId, at)
  for (const [to, contactIds] of adopted) await updateAccountOf(db, { tenantId, contactIds, to })
}
