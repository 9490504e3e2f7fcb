import type { ReminderRequest } from '../../contract/reminder.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { noSuchFollow } from '../follow/follow-refusal.ts'
import { lockFollow } from '../follow/follow.store.ts'
import type { Caller } from '../http/caller.ts'
import type { Db, FollowRow, ReminderRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { findOnlyRecipient } from './only-recipient.store.ts'
import { updateReminder } from './reminder.store.ts'

type Mail = Pick<ReminderRow, 'follow_key' | 'subject' | 'contact_id'>

/**
 * The mail that a reminder is to be about; what the request does not say is absent. A followed one is
 * held.
 *
 * Nobody becomes a contact by a reminder: of a draft to somebody unknown only the subject is kept.
 *
 * @throws Problem `not-found` for a key that is not the caller's
 */
export async function mailOfRequest(
  { db }: Pick<Context, 'db'>,
  { tenantId, salespersonId }: Caller,
  { followKey, subject, recipient }: ReminderRequest,
): Promise<Partial<Mail>> {
  const given: Partial<Mail> = {
    ...(subject !== undefined && { subject: storableText(subject) }),
    ...(recipient !== undefined && { contact_id: await knownContact(db, tenantId, recipient) }),
  }
  if (followKey === undefined) return given
  const follow = await lockFollow(db, { tenantId, key: followKey })
  if (follow?.salesperson_id !== salespersonId) throw noSuchFollow()
  return { ...given, ...(await mailOfFollow(db, follow)) }
}

/** What a followed email says of itself; before it is sent nothing is known of its recipients. */
async function mailOfFollow(db: Db, follow: FollowRow): Promise<Partial<Mail>> {
  const { tenant_id: tenantId, key } = follow
  const sent = follow.activated_at !== null
  return {
    follow_key: key,
    ...(sent && { subject: follow.subject }),
    ...(sent && { contact_id: await findOnlyRecipient(db, { tenantId, key }) }),
  }
}

async function knownContact(db: Db, tenantId: string, address: string): Promise<string | null> {
  const addresses = [normaliseAddress(address)]
  const [contact] = await listContactsByAddress(db, { tenantId, addresses })
  return contact?.id ?? null
}

/**
 * Links the reminder that was set on a draft to the followed email that the draft became. What is not
 * the sender's own, or not known, is left alone: a mail is sent, whatever its reminder.
 *
 * Needs the followed email held.
 */
export async function linkReminder(
  { db }: Pick<Context, 'db'>,
  follow: FollowRow,
  reminderId: string,
): Promise<void> {
  const { tenant_id: tenantId, salesperson_id: salespersonId, key } = follow
  const contactId = await findOnlyRecipient(db, { tenantId, key })
  await updateReminder(
    db,
    { tenantId, salespersonId, id: reminderId },
    { follow_key: key, contact_id: contactId },
  )
}
