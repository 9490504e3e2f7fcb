import type { Measures } from '../../contract/consent.ts'
import type { MixedGroups } from '../../contract/consent-policy.ts'
import type { CheckedRecipient, FollowObstacle } from '../../contract/recipient.ts'
import { NOTHING, strictest } from '../consent/measures.ts'
import { isRefusal } from '../consent/permission.ts'

/** Whether a mail may be followed and, if not, why (R1). */
export interface FollowDecision {
  obstacle: FollowObstacle | null
  /** Recipients who must not be measured, by address; also listed while something else comes first. */
  optedOut: string[]
  /** Followed for its replies only, because of those. */
  isPartial: boolean
  /** What is measured; nothing while there is an obstacle. */
  measures: Measures
}

/** A recipient as far as the decision goes. */
export type DecidedRecipient = Pick<
  CheckedRecipient,
  'email' | 'isInternal' | 'reason' | 'measures' | 'mayAsk'
>

interface Facts {
  followEnabled: boolean
  mixedGroups: MixedGroups
  recipients: readonly DecidedRecipient[]
  /** The mail asks for consent: it may go to those who can give it, unmeasured. */
  asks?: boolean
}

/**
 * May a mail to these recipients be followed, and what is measured of it? To, Cc and Bcc all count,
 * and the strictest decides for all: everybody gets the same body. A colleague's no counts as well.
 */
export function followDecision(facts: Facts): FollowDecision {
  const unwilling = facts.recipients.filter(({ reason }) => reason !== null)
  const isPartial = unwilling.length > 0 && mayBePartial(facts, unwilling)
  const obstacle = firstObstacle(facts, isPartial ? [] : unwilling)
  return {
    obstacle,
    optedOut: unwilling.map(({ email }) => email).sort(),
    isPartial: isPartial && obstacle === null,
    measures: obstacle ? NOTHING : strictest(facts.recipients.map(({ measures }) => measures)),
  }
}

/** Somebody has to be left whose reply may be noticed; one who asks must not ask who said no. */
function mayBePartial({ mixedGroups, recipients, asks }: Facts, unwilling: Facts['recipients']) {
  const outside = recipients.filter(({ isInternal }) => !isInternal)
  const canReply = outside.some(({ reason, mayAsk }) => !isRefusal(reason) || (asks && mayAsk))
  if (asks && unwilling.every(({ reason, mayAsk }) => reason === 'no-consent' || mayAsk))
    return canReply
  return mixedGroups === 'partial' && canReply
}

function firstObstacle(
  { followEnabled, recipients }: Facts,
  unwilling: Facts['recipients'],
): FollowObstacle | null {
  if (!followEnabled) return 'organisation-off'
  if (unwilling.length > 0) return obstacleOf(unwilling)
  if (recipients.length === 0) return 'no-recipient'
  return recipients.every(({ isInternal }) => isInternal) ? 'internal-only' : null
}

/** What somebody said weighs more than what nobody said, and that more than a rule. */
function obstacleOf(unwilling: Facts['recipients']): FollowObstacle {
  const reasons = unwilling.map(({ reason }) => reason)
  if (reasons.some((reason) => isRefusal(reason) && reason !== 'mode-off'))
    return 'recipient-opted-out'
  return reasons.includes('no-consent') ? 'no-consent' : 'mode-off'
}
