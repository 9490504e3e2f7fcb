import type { Account } from '../../contract/account.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import { storableText } from '../store/storable-text.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import { holdAccounts, listAccountDomains, type AccountRow } from './account-change.store.ts'
import { existingAccount } from './existing-account.service.ts'
import { splitOff } from './split-off.service.ts'

interface Wish {
  id: string
  name: string
  domains: readonly string[]
  /** Addresses. */
  contacts: readonly string[]
}

/**
 * Makes an account of some domains or contacts of another.
 *
 * @returns the new one
 * @throws Problem `not-found`; `invalid-request` about domains or contacts that are not the account's,
 *   and where nothing would go, or no domain would stay
 */
export async function splitAccount(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, name, domains, contacts }: Wish,
): Promise<Account> {
  return ctx.db.transaction().execute(async (db) => {
    const at = ctx.now()
    await lockOrganisation(db, tenantId)
    const [account] = await holdAccounts(db, { tenantId, ids: [id] })
    if (!account) throw new Problem('not-found', 'There is no such account')
    const within = { ...ctx, db }
    const called = storableText(name).trim()
    if (called === '') throw new Problem('invalid-request', 'It needs a name', { about: ['name'] })
    await checkDomains(within, account, { domains, contacts })
    const contactIds = await contactsOf(within, account, contacts)
    const part = { id: ctx.newId(), name: called, domains, contactIds }
    const gone = await splitOff(within, account, part)
    const split = await existingAccount(db, { tenantId, id: part.id })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'account-split' },
      subject: `account ${id}`,
      detail: { created: part.id, domains: domains.length, contacts: gone },
    })
    return split
  })
}

async function checkDomains(
  { db }: Context,
  { tenant_id: tenantId, id }: AccountRow,
  { domains, contacts }: Pick<Wish, 'domains' | 'contacts'>,
): Promise<void> {
  if (domains.length + contacts.length === 0)
    throw new Problem('invalid-request', 'Nothing would go', { about: ['domains', 'contacts'] })
  const own = await listAccountDomains(db, { tenantId, id })
  const strange = domains.filter((domain) => !own.includes(domain))
  if (strange.length > 0)
    throw new Problem('invalid-request', 'These domains are not the account’s', { about: strange })
  if (domains.length > 0 && domains.length === own.length)
    throw new Problem('invalid-request', 'One domain has to stay', { about: ['domains'] })
}

async function contactsOf(
  { db }: Context,
  { tenant_id: tenantId, id }: AccountRow,
  typed: readonly string[],
): Promise<string[]> {
  const addresses = [...new Set(typed.map(normaliseAddress))]
  const found = await listContactsByAddress(db, { tenantId, addresses })
  const own = found.filter(({ account_id }) => account_id === id)
  const emails = new Set(own.map(({ email }) => email))
  const strange = addresses.filter((address) => !emails.has(address))
  if (strange.length > 0)
    throw new Problem('invalid-request', 'These people are not of the account', { about: strange })
  return own.map((contact) => contact.id)
}
