import type { FollowObstacle } from '../../contract/recipient.ts'
import { Problem } from '../http/problem.ts'
import type { FollowDecision } from './follow-decision.ts'

const TITLES: Readonly<Record<FollowObstacle, string>> = {
  'organisation-off': 'Follow is switched off for this organisation',
  'recipient-opted-out': 'A recipient asked not to be followed',
  'no-consent': 'A recipient has not agreed to being followed',
  'mode-off': 'The administrator decided not to follow mail to a recipient',
  'internal-only': 'All recipients are in your own organisation',
  'no-recipient': 'The mail has no recipient',
}

/** Obstacles that are about recipients, who are named then. */
const NAMING: readonly FollowObstacle[] = ['recipient-opted-out', 'no-consent', 'mode-off']

/** The refusal an obstacle becomes where following was asked for; names whom it is about. */
export function followRefusal(
  obstacle: FollowObstacle,
  { optedOut }: Pick<FollowDecision, 'optedOut'>,
): Problem {
  const about = NAMING.includes(obstacle) ? { about: optedOut } : {}
  return new Problem(obstacle, TITLES[obstacle], about)
}

/** Nothing there, or nothing of the caller's: the same answer to both. */
export function noSuchFollow(): Problem {
  return new Problem('not-found', 'There is no such followed email of yours')
}

/** What a key that was unfollowed answers to being activated. */
export function followVoided(): Problem {
  return new Problem('follow-voided', 'This mail was unfollowed; follow the draft again')
}
