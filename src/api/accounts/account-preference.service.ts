import type { AccountPreference } from '../../contract/contact.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { lockOrganisation, updateLoosened } from '../settings/organisation.store.ts'
import { storableText } from '../store/storable-text.ts'
import {
  findAccount,
  lockAccount,
  updateAccountPreference,
  type AccountWithPreference,
} from './account-preference.store.ts'

/** An account as far as its preference goes. */
export function accountPreference(row: AccountWithPreference): AccountPreference {
  return {
    id: row.id,
    name: row.name,
    domain: row.domain,
    preference: row.preference,
    preferenceChangedAt: row.preference_changed_at?.toISOString() ?? null,
    preferenceChangedBy: row.changed_by_name,
    preferenceReason: row.preference_reason,
  }
}

/**
 * Sets an account's preference; "do not allow" holds for everybody there, at once and for mail already
 * sent as well (law 5): recording waits for it, and it for recording. Setting what already holds
 * changes nothing.
 *
 * @throws Problem `not-found`
 */
export async function preferAccount(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  wish: { id: string; preference: FollowPreference; reason?: string | undefined },
): Promise<AccountPreference> {
  const { id, preference } = wish
  const one = { tenantId, id }
  const at = ctx.now()
  return ctx.db.transaction().execute(async (db) => {
    await lockOrganisation(db, tenantId)
    const account = await lockAccount(db, one)
    if (!account) throw new Problem('not-found', 'There is no such account')
    if (account.preference === preference) return accountPreference(account)
    const reason = storableText(wish.reason ?? '').trim() || null
    await updateAccountPreference(db, one, { preference, reason, salespersonId, at })
    if (preference === 'allow') await updateLoosened(db, tenantId, at)
    const changed = await findAccount(db, one)
    if (!changed) throw new Error('An account held is not there')
    await appendAudit(db, {
      tenantId,
      at,
      actor: 'person',
      actorId: salespersonId,
      action: 'preference-changed',
      subject: `account ${id}`,
      detail: { from: account.preference, to: preference },
    })
    return accountPreference(changed)
  })
}
