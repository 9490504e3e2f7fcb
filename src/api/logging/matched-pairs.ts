import type { MailDirection } from '../../contract/message-logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import {
  contactsWith,
  salespeopleWith,
  type ContactMatch,
  type Directory,
  type ListedContact,
} from './directory.ts'
import type { MessageFacts } from './mail-message.ts'

/** One exchange between one of ours and a contact. */
export interface MatchedPair {
  contactId: string
  salespersonId: string
}

/** Who of ours exchanged a message with which contacts. */
export interface MatchedPairs {
  direction: MailDirection | null
  pairs: MatchedPair[]
  /** Somebody has to say which of several contacts an address means. */
  isAmbiguous: boolean
  /** Contacts left out because mail with them must not be logged. */
  blocked: number
}

interface Terms {
  directory: Directory
  pushedBy: string | null
}

/**
 * Matches on every address of everybody. Written by a salesperson: one pair for each contact it went
 * to. Written by a contact: one for each salesperson it went to; also where its author is both and it
 * went to no contact. Who is certain is paired even where somebody else is not.
 */
export function pairsOf(facts: MessageFacts, terms: Terms): MatchedPairs {
  const authors = writers(facts, terms.directory)
  const readers = recipientContacts(facts, terms)
  const out = paired('out', { contacts: readers, salespeople: authors })
  if (out.direction !== null || out.blocked > 0) return out
  const own = new Set(authors)
  const into = paired('in', {
    contacts: [authorContacts(facts, terms.directory)],
    salespeople: recipientSalespeople(facts, terms).filter((id) => !own.has(id)),
  })
  return into.direction === null ? { ...into, blocked: blockedOnly(readers) } : into
}

function paired(
  direction: MailDirection,
  { contacts, salespeople }: { contacts: readonly ContactMatch[]; salespeople: readonly string[] },
): MatchedPairs {
  if (salespeople.length === 0) return NOBODY
  const certain = eachOnce(contacts.filter(isCertain).flat())
  const open = certain.filter(({ isBlocked }) => !isBlocked)
  const pairs = open.flatMap(({ id }) =>
    salespeople.map((salespersonId) => ({ contactId: id, salespersonId })),
  )
  const isAmbiguous = contacts.some((match) => !isCertain(match))
  const isSomebody = pairs.length > 0 || isAmbiguous
  return {
    direction: isSomebody ? direction : null,
    ...{ pairs, isAmbiguous, blocked: certain.length - open.length },
  }
}

/** Whoever of several is meant, where mail with none of them must be logged, nobody has to say. */
const isCertain = (match: ContactMatch): boolean =>
  match.length <= 1 || match.every(({ isBlocked }) => isBlocked)

const NOBODY: MatchedPairs = { direction: null, pairs: [], isAmbiguous: false, blocked: 0 }

/** Where nobody of ours is known either, a contact's block still keeps the message from being shown. */
function blockedOnly(contacts: readonly ContactMatch[]): number {
  const known = contacts.filter((match) => match.length > 0)
  const isBlocked = (match: ContactMatch) => match.every((contact) => contact.isBlocked)
  return known.length > 0 && known.every(isBlocked) ? known.length : 0
}

const eachOnce = (contacts: readonly ListedContact[]): ListedContact[] => [
  ...new Map(contacts.map((contact) => [contact.id, contact])).values(),
]

/** Salespeople who wrote it: `from` as such, else `sender` in the name of somebody unknown. */
function writers({ from, sender }: MessageFacts, directory: Directory): readonly string[] {
  const author = normaliseAddress((from ?? sender)?.email ?? '')
  const own = salespeopleWith(directory, author)
  if (own.length > 0 || !sender || contactsWith(directory, author).length > 0) return own
  return salespeopleWith(directory, normaliseAddress(sender.email))
}

/** Who wrote it, as a contact: `from`, else `sender`. */
function authorContacts({ from, sender }: MessageFacts, directory: Directory): ContactMatch {
  const named = from ? contactsWith(directory, normaliseAddress(from.email)) : []
  if (named.length > 0 || !sender) return named
  return contactsWith(directory, normaliseAddress(sender.email))
}

const recipients = ({ to, cc }: MessageFacts): string[] => [
  ...new Set([...to, ...cc].map(({ email }) => normaliseAddress(email))),
]

const recipientContacts = (facts: MessageFacts, { directory }: Terms): ContactMatch[] =>
  recipients(facts).map((address) => contactsWith(directory, address))

const recipientSalespeople = (facts: MessageFacts, { directory, pushedBy }: Terms): string[] => [
  ...new Set([
    ...recipients(facts).flatMap((address) => salespeopleWith(directory, address)),
    ...(pushedBy === null ? [] : [pushedBy]),
  ]),
]
