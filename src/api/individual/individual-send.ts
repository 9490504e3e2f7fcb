import type {
  IndividualRecipient,
  IndividualSend,
  UnmeasuredReason,
} from '../../contract/individual.ts'
import type { CheckedRecipient, FollowObstacle } from '../../contract/recipient.ts'
import type { IndividualRecipientRow, IndividualSendRow } from '../store/schema.ts'

/** An individual send as the contract shows it. */
export function individualSend(
  send: IndividualSendRow,
  parts: readonly IndividualRecipientRow[],
): IndividualSend {
  return {
    id: send.id,
    state: send.state,
    draftId: send.draft_id,
    subject: send.subject,
    unmeasured: send.unmeasured,
    showsNames: send.shows_names,
    tidies: send.tidies,
    createdAt: send.created_at.toISOString(),
    recipients: parts.map(individualRecipient),
  }
}

export function individualRecipient(part: IndividualRecipientRow): IndividualRecipient {
  return {
    position: part.position,
    email: part.email,
    name: part.name,
    field: part.field,
    step: part.step,
    failure: part.failure,
    messageId: part.message_id,
    unmeasured: part.unmeasured,
    isTidied: part.is_tidied,
  }
}

/**
 * Why a mail to one recipient alone is not measured; null: it is. Whoever may only be followed for
 * their replies counts as not measured too.
 *
 * @param obstacle of a mail to them
 */
export function unmeasuredReason(
  obstacle: FollowObstacle | null,
  { reason, isInternal }: Pick<CheckedRecipient, 'isInternal' | 'reason'>,
): UnmeasuredReason | null {
  if (obstacle === 'organisation-off') return 'organisation-off'
  return reason ?? (isInternal ? 'colleague' : null)
}

/**
 * Left out by choice are those who must not be measured; everybody else gets their mail.
 *
 * @param isAsked their mail asks them for consent
 */
export const isLeftOut = (
  { unmeasured }: Pick<IndividualSend, 'unmeasured'>,
  reason: UnmeasuredReason | null,
  isAsked: boolean,
): boolean =>
  !isAsked &&
  unmeasured === 'leave-out' &&
  reason !== null &&
  reason !== 'colleague' &&
  reason !== 'organisation-off'
