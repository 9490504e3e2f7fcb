import type { AddressFault } from '../../contract/address-check.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { grouped } from '../grouped.ts'

/** Somebody who mail is matched with, by all their addresses. */
export interface AddressedPerson {
  whose: AddressFault['whose']
  id: string
  name: string | null
  /** The own address; empty: there is none. */
  email: string
  further: readonly { address: string; isPreferred: boolean }[]
}

interface Owned {
  person: AddressedPerson
  address: string
  isPreferred: boolean
}

/** One `@`, something before it, and a domain of at least two names behind it. */
const WELL_FORMED = /^[^\s@<>"(),:;]+@[^\s@.<>"(),:;[\]]+(\.[^\s@.<>"(),:;[\]]+)+$/
const LONGEST = 254

/**
 * Addresses that matching would stumble over, salespeople first, then by their own address. Shared is
 * one that several have, unless they are contacts of which one was chosen: then it is certain.
 *
 * @param internalDomains lower case, A-labels
 */
export function addressFaults(
  people: readonly AddressedPerson[],
  internalDomains: readonly string[],
): AddressFault[] {
  const addresses = people.map(addressesOf)
  const owned = addresses.flat()
  const owners = grouped(owned, ({ address }) => address)
  const internal = new Set(internalDomains)
  const faults = owned.flatMap((one) => {
    const fault = faultOf(one, internal) ?? sharedFault(owners.get(one.address) ?? [])
    return fault ? [asFault(one, fault, owners)] : []
  })
  const missing = people.filter((_, index) => addresses[index]?.length === 0).map(missingFault)
  return [...missing, ...faults].sort(inOrder)
}

function addressesOf(person: AddressedPerson): Owned[] {
  const own = { address: person.email, isPreferred: false }
  const found = new Map<string, Owned>()
  for (const { address, isPreferred } of [own, ...person.further]) {
    const normal = normaliseAddress(address)
    const known = found.get(normal)
    if (normal !== '')
      found.set(normal, {
        ...{ person, address: normal },
        isPreferred: isPreferred || (known?.isPreferred ?? false),
      })
  }
  return [...found.values()]
}

function faultOf(
  { person: { whose }, address }: Owned,
  internal: ReadonlySet<string>,
): AddressFault['fault'] | undefined {
  if (address.length > LONGEST || !WELL_FORMED.test(address)) return 'malformed'
  const isInternal = isBelow(address.slice(address.lastIndexOf('@') + 1), internal)
  if (whose === 'contact') return isInternal ? 'internal' : undefined
  return isInternal ? undefined : 'outside'
}

/** As `isInternalAddress` has it, at a cost that does not grow with the number of domains. */
function isBelow(domain: string, internal: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; at = domain.indexOf('.', at) + 1 || -1) {
    if (internal.has(domain.slice(at))) return true
  }
  return false
}

function sharedFault(owners: readonly Owned[]): AddressFault['fault'] | undefined {
  if (owners.length < 2) return undefined
  const areContacts = owners.every(({ person }) => person.whose === 'contact')
  const isChosen = areContacts && owners.filter(({ isPreferred }) => isPreferred).length === 1
  return isChosen ? undefined : 'shared'
}

function asFault(
  { person, address }: Owned,
  fault: AddressFault['fault'],
  owners: ReadonlyMap<string, readonly Owned[]>,
): AddressFault {
  const others = (owners.get(address) ?? []).filter((one) => one.person !== person)
  const { whose, id, name, email } = person
  return {
    ...{ whose, id, name, email, fault, address },
    sharedWith: others.slice(0, MOST_NAMED).map((one) => one.person.name ?? one.person.email),
  }
}

/** Whoever has to look at more of them looks there. */
const MOST_NAMED = 10

function missingFault({ whose, id, name, email }: AddressedPerson): AddressFault {
  return { whose, id, name, email, fault: 'missing', address: '', sharedWith: [] }
}

function inOrder(a: AddressFault, b: AddressFault): number {
  if (a.whose !== b.whose) return a.whose === 'salesperson' ? -1 : 1
  return compared(a.email, b.email) || compared(a.address, b.address) || compared(a.id, b.id)
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
