import { listContactAddresses } from '../contacts/contact-address.store.ts'
import type { Context } from '../context.ts'
import {
  deleteAddressRules,
  deleteEntriesOf,
  forgetMessages,
  lockMessages,
  takeOutOfOpportunities,
} from './erase-log.store.ts'
import { findContactId } from './hold-subject.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Db } from '../store/schema.ts'
import { findFingerprintKey, insertSuppression } from './suppression.store.ts'

interface Subject {
  tenantId: string
  contactId: string
  /** Normalised. */
  email: string
}

/** Holds what waits to be decided and concerns somebody, before the contact is held. */
export async function holdMessages(
  db: Db,
  { tenantId, email }: Omit<Subject, 'contactId'>,
): Promise<void> {
  const contactId = await findContactId(db, { tenantId, email })
  const further = contactId ? await listContactAddresses(db, { tenantId, contactId }) : []
  await lockMessages(db, { tenantId, addresses: [email, ...further] })
}

/**
 * Erases what email logging knows of somebody: their entries with comments and follow-ups, messages
 * that wait to be decided and concern them, and rules about their addresses. Their further addresses
 * are kept out from now on as well. Opportunities stay, and are nobody's.
 *
 * Needs the contact held.
 *
 * @returns how many of what
 */
export async function eraseLog(
  ctx: Pick<Context, 'db' | 'now'>,
  { tenantId, contactId, email }: Subject,
): Promise<Record<string, number>> {
  const { db } = ctx
  const at = ctx.now()
  const further = await listContactAddresses(db, { tenantId, contactId })
  const key = await findFingerprintKey(db, tenantId)
  for (const address of further)
    await insertSuppression(db, { tenantId, fingerprint: fingerprintOf(key, address), at })
  const addresses = [email, ...further]
  const opportunities = await takeOutOfOpportunities(db, { tenantId, contactId })
  const logEntries = await deleteEntriesOf(db, { tenantId, contactId })
  const messages = await forgetMessages(db, { tenantId, addresses, at })
  const senderRules = await deleteAddressRules(db, { tenantId, addresses })
  return { logEntries, messages, furtherAddresses: further.length, senderRules, opportunities }
}
