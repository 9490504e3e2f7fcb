import type { MixedGroups } from '../../contract/consent-policy.ts'
import type { CheckedRecipient, Recipient } from '../../contract/recipient.ts'
import { knowPeople } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { checkedRecipients, mergedRecipients } from './checked-recipients.ts'
import { followDecision, type FollowDecision } from './follow-decision.ts'

/** The answer for a mail, with what it comes from. */
export interface RecipientsChecked extends FollowDecision {
  mixedGroups: MixedGroups
  /** Each once, in the order given. */
  recipients: CheckedRecipient[]
}

/**
 * Who the recipients of a mail are to the organisation, whether it may be followed at this moment,
 * and what is measured of it. Asked again at every step up to the send: a preference may have changed
 * in between.
 *
 * @param options `asks`: the mail asks recipients for their consent
 */
export async function checkRecipients(
  ctx: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  { recipients: given, asks = false }: { recipients: readonly Recipient[]; asks?: boolean },
): Promise<RecipientsChecked> {
  const merged = mergedRecipients(given)
  const addresses = merged.map(({ email }) => email)
  const { organisation, people } = await knowPeople(ctx, tenantId, addresses)
  const recipients = checkedRecipients(merged, people, ctx.now())
  const followEnabled = organisation?.follow_enabled ?? false
  const mixedGroups = organisation?.mixed_groups ?? 'block'
  const decision = followDecision({ followEnabled, mixedGroups, recipients, asks })
  return { ...decision, mixedGroups, recipients }
}
