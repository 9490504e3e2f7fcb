import { listContactAddresses } from '../contacts/contact-address.store.ts'
import { personOf } from '../enrichment/person.ts'
import type { Db } from '../store/schema.ts'
import { eraseFromActivities } from './erase-activity.store.ts'
import { findFingerprintKey } from './suppression.store.ts'

interface Subject {
  tenantId: string
  /** Undefined: nobody we know. */
  contactId: string | undefined
  /** Normalised. */
  email: string
}

/** What stands for somebody in activities: one number for each of their addresses. */
export async function personsOf(
  db: Db,
  { tenantId, contactId, email }: Subject,
): Promise<number[]> {
  const key = await findFingerprintKey(db, tenantId)
  const further = contactId ? await listContactAddresses(db, { tenantId, contactId }) : []
  return [email, ...further].map((address) => personOf(key, address))
}

/**
 * Takes somebody out of account engagement; needs it held.
 *
 * @returns of how many mails and meetings
 */
export async function eraseActivities(db: Db, subject: Subject): Promise<number> {
  const { tenantId } = subject
  return eraseFromActivities(db, { tenantId, persons: await personsOf(db, subject) })
}
