import { accountDomain } from '../accounts/account-domain.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { findOrganisation, type OrganisationRow } from '../settings/organisation.store.ts'
import { mayAskFrom } from './asking.ts'
import { listAccountFacts, listFacts, listRules, type StoredFacts } from './consent-facts.store.ts'
import {
  colleaguePermission,
  permissionOf,
  type Permission,
  type PersonFacts,
} from './permission.ts'

/** Somebody by address, and what may be measured of mail to them. */
export interface KnownPerson {
  /** Null: nobody knows the address. */
  facts: StoredFacts | null
  isInternal: boolean
  permission: Permission
  /** From when on they may be asked for consent; undefined: asking makes no sense. */
  mayAskFrom: Date | undefined
}

/** The people behind some addresses, and the organisation they are looked at from. */
export interface KnownPeople {
  /** Undefined: nobody of the tenant ever signed in. */
  organisation: OrganisationRow | undefined
  people: ReadonlyMap<string, KnownPerson>
}

/**
 * Who is behind these addresses, and what may be measured of mail to each at this moment.
 *
 * @param addresses normalised, each once; all of them are in the answer
 */
export async function knowPeople(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  addresses: readonly string[],
): Promise<KnownPeople> {
  const organisation = await findOrganisation(db, tenantId)
  const internalDomains = await listInternalDomains(db, tenantId)
  const rules = {
    defaultMode: organisation?.default_mode ?? 'off',
    rules: await listRules(db, tenantId),
  }
  const facts = new Map(
    (await listFacts(db, { tenantId, addresses })).map((one) => [one.email, one]),
  )
  const suppressed = await listSuppressed(db, { tenantId, addresses })
  const withoutAccount = addresses.filter((email) => !facts.get(email)?.accountId)
  const accounts = await accountsOf(db, tenantId, withoutAccount)

  const people = addresses.map((email): [string, KnownPerson] => {
    const stored = facts.get(email) ?? null
    const isInternal = isInternalAddress(email, internalDomains)
    const account = stored?.accountId ? undefined : accounts.get(accountDomain(email) ?? '')
    const person = personFacts(email, { stored, account, isErased: suppressed.has(email) })
    const permission = isInternal ? colleaguePermission(person) : permissionOf(person, rules)
    const asking = { ...person, permission, ...NEVER, ...stored }
    return [
      email,
      {
        facts: stored,
        isInternal,
        permission,
        mayAskFrom: isInternal ? undefined : askable(person, asking),
      },
    ]
  })
  return { organisation, people: new Map(people) }
}

const NEVER = { consentAt: null, askedAt: null }

/** Who was erased cannot be asked: nobody may know them any more. */
function askable({ isErased }: PersonFacts, asking: Parameters<typeof mayAskFrom>[0]) {
  return isErased ? undefined : mayAskFrom(asking)
}

interface Sources {
  stored: StoredFacts | null
  account: { id: string; preference: PersonFacts['accountPreference'] } | undefined
  isErased: boolean
}

const STRANGER = {
  contactId: null,
  preference: 'allow',
  allowedSince: null,
  consent: 'none',
} as const satisfies Partial<PersonFacts>

/** Somebody nobody knows said nothing, and belongs to the account of their domain. */
function personFacts(email: string, { stored, account, isErased }: Sources): PersonFacts {
  const own = stored?.accountId
    ? { accountId: stored.accountId, accountPreference: stored.accountPreference }
    : { accountId: account?.id ?? null, accountPreference: account?.preference }
  return {
    ...{ ...STRANGER, ...stored, email, isErased },
    accountId: own.accountId,
    accountPreference: own.accountPreference ?? 'allow',
  }
}

async function accountsOf(db: Context['db'], tenantId: string, addresses: readonly string[]) {
  const domains = new Set(addresses.flatMap((email) => accountDomain(email) ?? []))
  const accounts = await listAccountFacts(db, { tenantId, domains: [...domains] })
  return new Map(accounts.map((account) => [account.domain, account]))
}
