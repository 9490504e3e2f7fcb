import type { CheckedRecipient, Recipient } from '../../contract/recipient.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import type { Context } from '../context.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { findOrganisation } from '../settings/organisation.store.ts'
import { checkedRecipients, mergedRecipients } from './checked-recipients.ts'
import { followDecision, type FollowDecision } from './follow-decision.ts'

/**
 * Who the recipients of a mail are to the organisation, and whether it may be followed at this
 * moment. Asked again at every step up to the send: a preference may have changed in between.
 *
 * @returns recipients each once, in the order given
 */
export async function checkRecipients(
  ctx: Pick<Context, 'db'>,
  tenantId: string,
  given: readonly Recipient[],
): Promise<FollowDecision & { recipients: CheckedRecipient[] }> {
  const merged = mergedRecipients(given)
  const organisation = await findOrganisation(ctx.db, tenantId)
  const internalDomains = await listInternalDomains(ctx.db, tenantId)
  const addresses = merged.map(({ email }) => email)
  const contacts = await listContactsByAddress(ctx.db, { tenantId, addresses })

  const known = new Map(contacts.map((contact) => [contact.email, contact]))
  const recipients = checkedRecipients(merged, known, internalDomains)
  const followEnabled = organisation?.follow_enabled ?? false
  return { ...followDecision({ followEnabled, recipients }), recipients }
}
