import type { CheckedRecipient, FollowObstacle } from '../../contract/recipient.ts'

/** Whether a mail may be followed and, if not, why (R1). */
export interface FollowDecision {
  obstacle: FollowObstacle | null
  /** Recipients who opted out, by address; also listed while another obstacle comes first. */
  optedOut: string[]
}

type Facts = { followEnabled: boolean; recipients: readonly CheckedRecipient[] }

/**
 * May a mail to these recipients be followed? To, Cc and Bcc all count, and one who opted out
 * decides for all: everybody gets the same body. A colleague's "do not follow" counts as well.
 */
export function followDecision({ followEnabled, recipients }: Facts): FollowDecision {
  const optedOut = recipients
    .filter(({ preference }) => preference === 'do-not-allow')
    .map(({ email }) => email)
    .sort()
  return { obstacle: firstObstacle({ followEnabled, recipients }, optedOut), optedOut }
}

function firstObstacle(
  { followEnabled, recipients }: Facts,
  optedOut: readonly string[],
): FollowObstacle | null {
  if (!followEnabled) return 'organisation-off'
  if (optedOut.length > 0) return 'recipient-opted-out'
  if (recipients.length === 0) return 'no-recipient'
  return recipients.every(({ isInternal }) => isInternal) ? 'internal-only' : null
}
