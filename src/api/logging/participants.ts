import type { Participant } from '../../contract/quarantine.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import {
  contactsWith,
  isInternal,
  salespeopleWith,
  type ContactMatch,
  type Directory,
} from './directory.ts'
import type { MessageFacts, NamedAddress } from './mail-message.ts'

/** Everybody who sent or got a message, and what is known of them. */
export function participants(facts: MessageFacts | null, directory: Directory): Participant[] {
  if (!facts) return []
  const named: [Participant['field'], NamedAddress][] = [
    ...inField('from', facts.from ? [facts.from] : []),
    ...inField('sender', facts.sender ? [facts.sender] : []),
    ...inField('to', facts.to),
    ...inField('cc', facts.cc),
  ]
  return named.map(([field, { email, name }]) => ({
    ...{ field, email, name },
    is: knownAs(normaliseAddress(email), directory),
  }))
}

/** Contacts who share an address of the message. */
export function sharingContacts(facts: MessageFacts | null, directory: Directory): ContactMatch {
  const shared = participants(facts, directory).flatMap(({ email, is }) =>
    is === 'ambiguous' ? contactsWith(directory, normaliseAddress(email)) : [],
  )
  return [...new Map(shared.map((contact) => [contact.id, contact])).values()]
}

const inField = (
  field: Participant['field'],
  people: readonly NamedAddress[],
): [Participant['field'], NamedAddress][] => people.map((person) => [field, person])

function knownAs(address: string, directory: Directory): Participant['is'] {
  if (salespeopleWith(directory, address).length > 0) return 'salesperson'
  const contacts = contactsWith(directory, address)
  if (contacts.length > 1) return 'ambiguous'
  if (contacts.length === 1) return 'contact'
  return isInternal(directory, address) ? 'colleague' : 'unknown'
}
