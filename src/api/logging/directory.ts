import { domainOf, normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'

/** A contact that an address belongs to. */
export interface ListedContact {
  id: string
  /** Somebody chose this one among those who share the address. */
  isPreferred: boolean
  /** Mail with them must not be logged. */
  isBlocked: boolean
}

/** Everybody who is known by some addresses, and what is not to be logged. */
export interface Directory {
  /** Ids by normalised address. */
  salespeople: ReadonlyMap<string, readonly string[]>
  /** By normalised address. */
  contacts: ReadonlyMap<string, readonly ListedContact[]>
  /** Addresses of people who were erased, and must not come back. */
  suppressed: ReadonlySet<string>
  internalDomains: readonly string[]
  /** Whose mail is not logged: addresses and domains. */
  ignored: { addresses: ReadonlySet<string>; domains: readonly string[] }
}

/** Contacts that an address may mean: one where it is certain, several where it is not. */
export type ContactMatch = readonly ListedContact[]

/** The address without what people add to it behind a plus, `bo+x@…` for `bo@…`. */
export function plainAddress(address: string): string {
  return address.replace(/^([^+@]+)\+[^@]*@/, '$1@')
}

/** What to look up for a mail between these: each normalised, and without a plus. */
export function lookedUp(addresses: readonly string[]): string[] {
  const normal = addresses.map(normaliseAddress)
  return [...new Set([...normal, ...normal.map(plainAddress)])]
}

/** Salespeople with an address; where nobody has exactly this one, those who have it without plus. */
export function salespeopleWith({ salespeople }: Directory, address: string): readonly string[] {
  return salespeople.get(address) ?? salespeople.get(plainAddress(address)) ?? []
}

/** Contacts with an address, found the same way; one of several where somebody chose that one. */
export function contactsWith({ contacts }: Directory, address: string): ContactMatch {
  const found = contacts.get(address) ?? contacts.get(plainAddress(address)) ?? []
  const preferred = found.filter(({ isPreferred }) => isPreferred)
  return preferred.length === 1 ? preferred : found
}

export const isInternal = ({ internalDomains }: Directory, address: string): boolean =>
  isInternalAddress(address, internalDomains)

export const isSuppressed = ({ suppressed }: Directory, address: string): boolean =>
  suppressed.has(address) || suppressed.has(plainAddress(address))

/** Whether mail from there is not logged, by its address or a domain that it is of or below. */
export function isIgnored({ ignored }: Directory, address: string): boolean {
  if (ignored.addresses.has(address) || ignored.addresses.has(plainAddress(address))) return true
  const domain = domainOf(address)
  return ignored.domains.some((target) => domain === target || domain.endsWith(`.${target}`))
}
