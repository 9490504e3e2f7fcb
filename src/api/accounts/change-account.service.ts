import type { Account, AccountChange } from '../../contract/account.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import { storableText } from '../store/storable-text.ts'
import { changeDomains, type DomainChange } from './change-domains.service.ts'
import {
  holdAccounts,
  listParents,
  updateAccount,
  type AccountRow,
} from './account-change.store.ts'
import { isCircular } from './account-tree.ts'
import { existingAccount } from './existing-account.service.ts'

type Wish = Omit<AccountChange, 'revision'>

/**
 * Changes name, domains, parent and salesperson of an account. What is so already changes nothing.
 *
 * @throws Problem `not-found`, `changed-meanwhile`; `invalid-request` about a domain that is another
 *   account's, our own or anybody's, about a parent that is none or would be its own, and about a
 *   salesperson nobody knows
 */
export async function changeAccount(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, revision, ...wish }: AccountChange & { id: string },
): Promise<Account> {
  return ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    await lockOrganisation(db, tenantId)
    const [account] = await holdAccounts(db, { tenantId, ids: [id] })
    if (!account) throw new Problem('not-found', 'There is no such account')
    if (account.revision !== revision)
      throw new Problem('changed-meanwhile', 'Somebody else changed this account meanwhile')
    const detail = await change(within, account, wish)
    const changed = await existingAccount(db, { tenantId, id })
    if (Object.keys(detail).length > 0)
      await appendAudit(db, {
        ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
        ...{ action: 'account-changed', subject: `account ${id}`, detail },
      })
    return changed
  })
}

/** @returns what changed, for the audit log; nothing where all is so already */
async function change(
  ctx: Context,
  account: AccountRow,
  wish: Wish,
): Promise<Record<string, unknown>> {
  const { tenant_id: tenantId, id } = account
  const name = storableText(wish.name).trim()
  if (name === '') throw new Problem('invalid-request', 'It needs a name', { about: ['name'] })
  await checkParent(ctx, account, wish.parentId)
  await checkOwner(ctx, account, wish.ownerId)
  const domains = await changeDomains(ctx, account, wish.domains)
  const detail = changes(account, { ...wish, name }, domains)
  if (Object.keys(detail).length > 0)
    await updateAccount(
      ctx.db,
      { tenantId, id },
      { name, domain: domains.knownBy, parent_id: wish.parentId, owner_id: wish.ownerId },
    )
  return detail
}

function changes(
  account: AccountRow,
  { name, parentId, ownerId }: Wish,
  { added, removed }: DomainChange,
): Record<string, unknown> {
  return {
    ...(account.name !== name && { name: 'changed' }),
    ...(added + removed > 0 && { domains: { added, removed } }),
    ...(account.parent_id !== parentId && { parent: { from: account.parent_id, to: parentId } }),
    ...(account.owner_id !== ownerId && { owner: { from: account.owner_id, to: ownerId } }),
  }
}

async function checkParent(
  { db }: Context,
  { tenant_id: tenantId, id }: AccountRow,
  parentId: string | null,
): Promise<void> {
  if (parentId === null) return
  const parents = await listParents(db, { tenantId, ids: [parentId] })
  if (!parents.has(parentId))
    throw new Problem('invalid-request', 'There is no such parent', { about: ['parentId'] })
  if (isCircular(id, parentId, parents))
    throw new Problem('invalid-request', 'It would be its own parent', { about: ['parentId'] })
}

async function checkOwner(
  { db }: Context,
  { tenant_id: tenantId, owner_id }: AccountRow,
  ownerId: string | null,
): Promise<void> {
  if (ownerId === null || ownerId === owner_id) return
  if (!(await findSalesperson(db, { tenantId, salespersonId: ownerId })))
    throw new Problem('invalid-request', 'There is no such salesperson', { about: ['ownerId'] })
}
