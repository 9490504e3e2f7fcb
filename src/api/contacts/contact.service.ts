import type { Contact } from '../../contract/contact.ts'
import { accountDomain, accountName } from '../accounts/account-domain.ts'
import { ensureAccounts } from '../accounts/account.store.ts'
import { knowPeople, type KnownPeople } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { readEngagement } from '../engagement/engagement.service.ts'
import { Problem } from '../http/problem.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { storableText } from '../store/storable-text.ts'
import {
  deleteContacts,
  ensureContacts,
  findContactProfile,
  holdContacts,
} from './contact.store.ts'
import { isInternalAddress } from './internal-address.ts'

interface Person {
  /** Normalised. */
  email: string
  name?: string | null
  /** Of whoever has none; absent or null: that of the address. */
  accountId?: string | null
}

/**
 * Makes sure that people are contacts, with the account their domain stands for. Nobody can erase
 * them before the transaction ends.
 *
 * @param people of one tenant, each address once; colleagues get no account
 * @returns contact id by address, without those who were erased and must not come back
 */
export async function ensurePeople(
  ctx: Context,
  tenantId: string,
  people: readonly Person[],
): Promise<Map<string, string>> {
  const domains = await accountDomains(ctx, tenantId, people)
  const now = ctx.now()
  const accounts = await ensureAccounts(
    ctx.db,
    [...new Set(domains.values())].map((domain) => ({
      tenant_id: tenantId,
      id: ctx.newId(),
      name: accountName(domain),
      domain,
      created_at: now,
    })),
  )
  await ensureContacts(
    ctx.db,
    people.map(({ email, name, accountId }) => ({
      tenant_id: tenantId,
      id: ctx.newId(),
      type: 'contact',
      email,
      name: (name && storableText(name).trim()) || null,
      account_id: accountId ?? accounts.get(domains.get(email) ?? '') ?? null,
      preference: 'allow',
      allowed_since: null,
      preference_changed_at: null,
      preference_changed_by: null,
      created_at: now,
    })),
  )
  const addresses = people.map(({ email }) => email)
  await dropErased(ctx, tenantId, addresses)
  const contacts = await holdContacts(ctx.db, { tenantId, addresses })
  return new Map(contacts.map(({ id, email }) => [email, id]))
}

/**
 * Takes those who were erased away again. Not before they are written: an erasure under way holds
 * its address, so that it is committed, and seen here, once a contact of that address is written.
 */
async function dropErased({ db }: Context, tenantId: string, addresses: readonly string[]) {
  const erased = await listSuppressed(db, { tenantId, addresses })
  await deleteContacts(db, { tenantId, addresses: [...erased] })
}

/** The account domain of everybody outside who has one and needs it, by address. */
async function accountDomains(ctx: Context, tenantId: string, people: readonly Person[]) {
  const internal = await listInternalDomains(ctx.db, tenantId)
  const found = new Map<string, string>()
  for (const { email, accountId } of people) {
    const domain = isInternalAddress(email, internal) ? undefined : accountDomain(email)
    if (domain && !accountId) found.set(email, domain)
  }
  return found
}

/** The refusal to note anything about somebody who was erased. */
export function erasedForGood(email: string): Problem {
  const title = 'Everything about this person was erased, and nothing may be noted again'
  return new Problem('refused-by-recipient', title, { about: [email] })
}

/**
 * A contact as the pane shows it. Nobody is unknown: an address without a record is one of whom
 * nothing is known, and has no engagement.
 *
 * @param address normalised
 */
export async function describeContact(
  ctx: Context,
  tenantId: string,
  address: string,
): Promise<Contact> {
  const { organisation, people } = await knowPeople(ctx, tenantId, [address])
  const profile = await findContactProfile(ctx.db, { tenantId, address })
  const person = people.get(address)
  const known = {
    isInternal: person?.isInternal ?? false,
    reason: person?.permission.reason ?? null,
  }
  if (!profile) return { ...unknownContact(address), ...known }
  return {
    ...known,
    id: profile.id,
    email: address,
    name: profile.name,
    type: profile.type,
    account: profile.account_id === null ? null : accountOf(profile),
    ...statedPreference(profile),
    consent: profile.consent,
    engagement: await shownEngagement(ctx, profile.id, organisation),
  }
}

/** While Follow is switched off, what was collected is hidden. */
async function shownEngagement(
  ctx: Context,
  contactId: string,
  organisation: KnownPeople['organisation'],
): Promise<Contact['engagement']> {
  if (!organisation?.follow_enabled) return null
  return readEngagement(ctx, organisation.tenant_id, contactId)
}

type Profile = NonNullable<Awaited<ReturnType<typeof findContactProfile>>>

function accountOf(profile: Profile): Contact['account'] {
  return {
    id: profile.account_id ?? '',
    name: profile.account_name ?? '',
    domain: profile.account_domain ?? '',
    preference: profile.account_preference ?? 'allow',
    preferenceChangedAt: profile.account_changed_at?.toISOString() ?? null,
    preferenceChangedBy: profile.account_changed_by_name,
    preferenceReason: profile.account_reason,
  }
}

function statedPreference(profile: Profile) {
  return {
    preference: profile.preference,
    preferenceChangedAt: profile.preference_changed_at?.toISOString() ?? null,
    preferenceChangedBy: profile.changed_by_name,
    preferenceReason: profile.preference_reason,
  }
}

function unknownContact(email: string): Omit<Contact, 'isInternal' | 'reason'> {
  return {
    id: null,
    email,
    name: null,
    type: 'contact',
    account: null,
    preference: 'allow',
    preferenceChangedAt: null,
    preferenceChangedBy: null,
    preferenceReason: null,
    consent: 'none',
    engagement: null,
  }
}
