import type { AddressCheck, InternalDomains } from '../../contract/address-check.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listInternalDomains, replaceInternalDomains } from '../settings/internal-domain.store.ts'
import { ensureOrganisation, lockOrganisation } from '../settings/organisation.store.ts'
import { addressFaults } from './address-check.ts'
import { listAddressedPeople } from './address-check.store.ts'
import { internalDomainsOf } from './internal-domains.ts'

const MOST_SHOWN = 500

/** Addresses that matching would stumble over. */
export async function checkAddresses(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
): Promise<AddressCheck> {
  const internalDomains = await listInternalDomains(db, tenantId)
  const people = await listAddressedPeople(db, tenantId)
  const faults = addressFaults(people, internalDomains)
  const salespeople = people.filter(({ whose }) => whose === 'salesperson').length
  return {
    checked: { salespeople, contacts: people.length - salespeople },
    items: faults.slice(0, MOST_SHOWN),
    total: faults.length,
    internalDomains,
  }
}

/**
 * Says which mail domains are the organisation's own, in place of those before.
 *
 * @throws Problem `invalid-request` naming what is no domain
 */
export async function setInternalDomains(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { domains: typed }: InternalDomains,
): Promise<AddressCheck> {
  const read = internalDomainsOf(typed)
  if ('wrong' in read)
    throw new Problem('invalid-request', 'That is no mail domain', { about: read.wrong })
  const at = ctx.now()
  await ctx.db.transaction().execute(async (db) => {
    await ensureOrganisation(db, { tenantId, followEnabled: false, now: at })
    await lockOrganisation(db, tenantId)
    const before = await listInternalDomains(db, tenantId)
    if (before.join() === read.domains.join()) return
    await replaceInternalDomains(db, tenantId, read.domains)
    const detail = { internalDomains: { from: before.length, to: read.domains.length } }
    const actor = { actor: 'person' as const, actorId: salespersonId, subject: null }
    await appendAudit(db, { tenantId, at, ...actor, action: 'addresses-changed', detail })
  })
  return checkAddresses(ctx, tenantId)
}
