import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import {
  claimDomains,
  deleteDomains,
  listAccountDomains,
  type AccountRow,
} from './account-change.store.ts'
import { accountDomain, accountName } from './account-domain.ts'
import { listAccountPersons } from './activity-move.store.ts'
import { adoptStrangers } from './adopt-strangers.service.ts'
import { holdPeopleOf } from './held-people.store.ts'
import { splitOff } from './split-off.service.ts'
import { typedDomain, type DomainFault } from './typed-domain.ts'

/** What became of an account's domains. */
export interface DomainChange {
  added: number
  removed: number
  /** The domain that the account is known by from now on. */
  knownBy: string
}

/**
 * Makes these the domains of an account that is held. People at a new one who have no account become
 * the account's. One that is taken from it and has people becomes an account of its own, as it would
 * with the next mail from there.
 *
 * @throws Problem `invalid-request` about the domains that cannot be its, and where none would stay
 */
export async function changeDomains(
  ctx: Context,
  account: AccountRow,
  typed: readonly string[],
): Promise<DomainChange> {
  const { tenant_id: tenantId, id, domain } = account
  const from = await listAccountDomains(ctx.db, { tenantId, id })
  const to = [...new Set(await checked(ctx, tenantId, typed))]
  if (from.length > 0 && to.length === 0)
    throw new Problem('invalid-request', 'One domain has to stay', { about: ['domains'] })
  const added = to.filter((one) => !from.includes(one))
  const removed = from.filter((one) => !to.includes(one))
  await claim(ctx, account, added)
  await release(ctx, account, removed)
  const knownBy = to.includes(domain) ? domain : (to[0] ?? domain)
  return { added: added.length, removed: removed.length, knownBy }
}

const WHY: Readonly<Record<DomainFault, string>> = {
  'bad-domain': 'This is no domain of a company',
  'free-mail': 'Anybody can have an address there',
  internal: 'This is our own domain',
}

async function checked(
  { db }: Context,
  tenantId: string,
  typed: readonly string[],
): Promise<string[]> {
  const internal = await listInternalDomains(db, tenantId)
  return typed.map((one) => {
    const read = typedDomain(one, internal)
    if ('fault' in read) throw new Problem('invalid-request', WHY[read.fault], { about: [one] })
    return read.domain
  })
}

async function claim(
  { db, now }: Context,
  { tenant_id: tenantId, id }: AccountRow,
  domains: readonly string[],
): Promise<void> {
  if (domains.length === 0) return
  const claims = domains.map((domain) => ({ domain, accountId: id }))
  const taken = await claimDomains(db, tenantId, claims)
  if (taken.length > 0)
    throw new Problem('invalid-request', 'This domain is another account’s', { about: taken })
  await adoptStrangers(db, { tenantId, at: now() }, claims)
}

async function release(
  ctx: Context,
  account: AccountRow,
  domains: readonly string[],
): Promise<void> {
  if (domains.length === 0) return
  const { tenant_id: tenantId, id } = account
  const people = await holdPeopleOf(ctx.db, { tenantId, accountId: id })
  const persons = await listAccountPersons(ctx.db, { tenantId, accountId: id })
  const peopled = new Set([
    ...people.filter(({ isChosen }) => !isChosen).map(({ email }) => accountDomain(email)),
    ...persons.map(({ domain }) => domain),
  ])
  await deleteDomains(ctx.db, { tenantId, domains: domains.filter((one) => !peopled.has(one)) })
  for (const domain of domains.filter((one) => peopled.has(one))) {
    const part = { id: ctx.newId(), name: accountName(domain), domains: [domain], contactIds: [] }
    await splitOff(ctx, account, part)
  }
}
