import type { LoggingReason, MailDirection } from '../../contract/message-logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import {
  contactsWith,
  isIgnored,
  isInternal,
  isSuppressed,
  salespeopleWith,
  type Directory,
} from './directory.ts'
import { withoutSuppressed } from './kept-facts.ts'
import type { MessageFacts } from './mail-message.ts'
import { pairsOf, type MatchedPair } from './matched-pairs.ts'
import { senderVerdict } from './sender-check.ts'

/** What becomes of a message (R13). */
export interface Decision {
  status: 'logged' | 'excluded' | 'quarantined' | 'bounce'
  /** Null where it is logged or bounced. */
  reason: LoggingReason | null
  direction: MailDirection | null
  /** An entry is made for each; also of a message of which not everything is certain. */
  pairs: readonly MatchedPair[]
  /** Contacts to whom a mail could not be delivered. */
  bouncedTo: readonly string[]
  /** What may be kept of it while somebody has to decide; null: nothing. */
  facts: MessageFacts | null
}

/** What decides beside the message itself. */
export interface DecisionTerms {
  directory: Directory
  /** Salesperson from whose pane it comes: a party, although their address is not named. */
  pushedBy: string | null
  /** Servers whose word about a mail's origin is believed (RFC 8601); empty: only Exchange Online. */
  authenticationServers: readonly string[]
}

/**
 * Decides what becomes of a message that is somebody's, has recipients, is not sensitive and is the
 * first with its Message-ID. In this order: a rule that its author is ignored; a report that a mail
 * came back; everybody is of our own; an author who was erased or must not be logged; then who of ours
 * and of the contacts is concerned. What would be kept then, and does not come from whom it names, waits until
 * somebody releases it.
 */
export function loggingDecision(facts: MessageFacts, terms: DecisionTerms): Decision {
  const decision = believedDecision(facts, terms)
  if (decision.status === 'excluded' || facts.isReleased || !isForged(facts, terms)) return decision
  if (isSuppressed(terms.directory, authorOf(facts))) return excluded('privacy-blocked')
  const kept = withoutSuppressed(facts, terms.directory)
  return { ...NOTHING, status: 'quarantined', reason: 'forged', facts: kept }
}

const authorOf = ({ from, sender }: MessageFacts): string =>
  normaliseAddress((from ?? sender)?.email ?? '')

/** The decision as if everybody were who they say they are. */
function believedDecision(facts: MessageFacts, terms: DecisionTerms): Decision {
  const { directory } = terms
  const author = authorOf(facts)
  if (isIgnored(directory, author)) return excluded('ignored')
  if (facts.automatic === 'bounce') return bounceDecision(facts, directory)
  if (addressesOf(facts).every((address) => isInternal(directory, address)))
    return excluded('internal')
  if (mustNotBeLogged(directory, author)) return excluded('privacy-blocked')
  return pairsDecision(facts, terms)
}

const NOTHING = { reason: null, direction: null, pairs: [], bouncedTo: [], facts: null }

const excluded = (reason: LoggingReason): Decision => ({ ...NOTHING, status: 'excluded', reason })

/** Its origin was refused, or it came from outside in the name of one of ours and nothing proves it. */
function isForged(facts: MessageFacts, { directory, authenticationServers }: DecisionTerms) {
  const verdict = senderVerdict(facts, authenticationServers)
  if (verdict !== 'unverified') return verdict === 'failed'
  const named = [facts.from, facts.sender].map((one) => normaliseAddress(one?.email ?? ''))
  const isOurs = named.some((one) => salespeopleWith(directory, one).length > 0)
  return isOurs && facts.origin?.from === 'outside'
}

/** Erased, or known for certain and blocked. */
function mustNotBeLogged(directory: Directory, address: string): boolean {
  const found = contactsWith(directory, address)
  return (
    isSuppressed(directory, address) ||
    (found.length > 0 && found.every(({ isBlocked }) => isBlocked))
  )
}

function bounceDecision(facts: MessageFacts, directory: Directory): Decision {
  const { bouncedTo } = facts
  if (bouncedTo.length > 0 && bouncedTo.every((address) => mustNotBeLogged(directory, address)))
    return excluded('privacy-blocked')
  const certain = bouncedTo
    .map((address) => contactsWith(directory, address))
    .flatMap((found) => (found.length === 1 ? found : []))
    .filter(({ isBlocked }) => !isBlocked)
  const ids = [...new Set(certain.map(({ id }) => id))]
  return { ...NOTHING, status: 'bounce', direction: 'in', bouncedTo: ids }
}

function pairsDecision(facts: MessageFacts, terms: DecisionTerms): Decision {
  const { directory } = terms
  const { direction, pairs, isAmbiguous, blocked } = pairsOf(facts, terms)
  const kept = withoutSuppressed(facts, directory)
  const found = { ...NOTHING, direction, pairs }
  if (isAmbiguous) return { ...found, status: 'quarantined', reason: 'ambiguous', facts: kept }
  if (pairs.length > 0) return { ...found, status: 'logged' }
  const isErased = addressesOf(facts).some((address) => isSuppressed(directory, address))
  if (blocked > 0 || isErased) return excluded('privacy-blocked')
  return { ...NOTHING, status: 'quarantined', reason: 'unmatched', facts: kept }
}

/** Normalised addresses of everybody concerned. */
export const addressesOf = ({ from, sender, to, cc }: MessageFacts): string[] => [
  ...new Set(
    [from, sender, ...to, ...cc].flatMap((one) => (one ? [normaliseAddress(one.email)] : [])),
  ),
]
