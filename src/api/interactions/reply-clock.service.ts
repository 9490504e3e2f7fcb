import type { Db } from '../store/schema.ts'
import { putClock } from '../timing/contact-clock.store.ts'
import type { FollowedMail } from './followed-mail.ts'
import type { Reply } from './new-interaction.ts'

/**
 * Keeps what the clock in a recorded reply says of where its writer is, of a recipient who is measured
 * one by one. Nothing of anybody else: it is learned from what they do.
 */
export async function keepReplyClock(
  db: Db,
  { tenantId, fromEmail, at, offsetMinutes }: Reply,
  { recipients }: Pick<FollowedMail, 'recipients'>,
): Promise<void> {
  if (offsetMinutes === undefined) return
  const writer = recipients.find(({ email }) => email === fromEmail)
  if (!writer || !isMeasured(writer.permission)) return
  await putClock(db, { tenantId, contactId: writer.contactId, at, offsetMinutes })
}

function isMeasured({ reason, measures }: FollowedMail['recipients'][number]['permission']) {
  const isIndividual = measures.opens === 'individual' || measures.clicks === 'individual'
  return reason === null && isIndividual
}
