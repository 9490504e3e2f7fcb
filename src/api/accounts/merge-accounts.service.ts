import type { Account } from '../../contract/account.ts'
import type { ConsentMode } from '../../contract/consent.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { listRules } from '../consent/consent-facts.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { lockOrganisation, updateLoosened } from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import {
  holdAccounts,
  listAccountDomains,
  listParents,
  moveDomains,
  updateAccount,
  type AccountRow,
} from './account-change.store.ts'
import {
  deleteAccount,
  moveAlerts,
  moveChildren,
  moveMemberships,
  uniteRules,
} from './account-merge.store.ts'
import { holdPeopleOf, updateAccountOf } from './held-people.store.ts'
import { mergedParent } from './account-tree.ts'
import { moveActivities } from './activity-move.store.ts'
import { mergedMode, mergedPreference, type RuledAccount } from './merged-account.ts'
import { existingAccount } from './existing-account.service.ts'

interface Wish {
  /** Stays. */
  id: string
  /** Goes up in it, for good. */
  otherId: string
}

/**
 * Makes two accounts one: contacts, domains, children, alerts, memberships and everything collected go
 * to the first, which keeps its name. The stricter preference and the stricter rule hold for all of
 * them at once, for mail already sent as well (law 5): recording waits for it.
 *
 * @throws Problem `not-found`, `invalid-request` for an account and itself
 */
export async function mergeAccounts(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, otherId }: Wish,
): Promise<Account> {
  if (id === otherId)
    throw new Problem('invalid-request', 'These are the same account', { about: ['otherId'] })
  return ctx.db.transaction().execute(async (db) => {
    const at = ctx.now()
    const organisation = await lockOrganisation(db, tenantId)
    const held = await holdAccounts(db, { tenantId, ids: [id, otherId] })
    const account = held.find((one) => one.id === id)
    const other = held.find((one) => one.id === otherId)
    if (!organisation || !account || !other)
      throw new Problem('not-found', 'There is no such account')
    const move = { tenantId, from: otherId, to: id }
    const mode = await unite(db, { account, other }, organisation.default_mode)
    if (mode !== undefined) await uniteRules(db, move, { mode, at, salespersonId })
    if (mode !== undefined && mode !== 'off') await updateLoosened(db, tenantId, at)
    const moved = await moveEverything(db, move)
    await deleteAccount(db, { tenantId, id: otherId })
    const merged = await existingAccount(db, { tenantId, id })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'accounts-merged' },
      subject: `account ${id}`,
      detail: { other: otherId, ...moved, ...decided({ account, merged, mode }) },
    })
    return merged
  })
}

interface Decided {
  account: AccountRow
  merged: Account
  mode: ConsentMode | undefined
}

/** What holds for everybody since, for the audit log. */
function decided({ account, merged, mode }: Decided): Record<string, unknown> {
  const [from, to] = [account.preference, merged.preference]
  return { ...(from !== to && { preference: { from, to } }), ...(mode && { mode }) }
}

interface Two {
  account: AccountRow
  other: AccountRow
}

/** Changes what the account says itself. @returns the mode that is to hold; undefined: no rule does */
async function unite(
  db: Db,
  { account, other }: Two,
  defaultMode: ConsentMode,
): Promise<ConsentMode | undefined> {
  const { tenant_id: tenantId, id } = account
  const parents = await listParents(db, { tenantId, ids: [id, other.id] })
  const rules = { defaultMode, rules: await listRules(db, tenantId) }
  const ruled = [await ruledAccount(db, account), await ruledAccount(db, other)]
  await updateAccount(
    db,
    { tenantId, id },
    {
      ...mergedPreference(account, other),
      parent_id: mergedParent(id, other.id, parents),
      owner_id: account.owner_id ?? other.owner_id,
    },
  )
  return mergedMode(ruled, rules)
}

/** One without a domain of its own shares the one that it is known by. */
async function ruledAccount(
  db: Db,
  { tenant_id: tenantId, id, domain }: AccountRow,
): Promise<RuledAccount> {
  return { id, domains: [domain, ...(await listAccountDomains(db, { tenantId, id }))] }
}

async function moveEverything(db: Db, move: { tenantId: string; from: string; to: string }) {
  const { tenantId, from, to } = move
  const domains = await listAccountDomains(db, { tenantId, id: from })
  await moveDomains(db, { tenantId, domains, to })
  const people = await holdPeopleOf(db, { tenantId, accountId: from })
  await updateAccountOf(db, { tenantId, contactIds: people.map(({ id }) => id), to })
  await moveChildren(db, move)
  await moveMemberships(db, move)
  await moveAlerts(db, move)
  await moveActivities(db, move)
  return { domains: domains.length, contacts: people.length }
}
