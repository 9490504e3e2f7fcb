import { sql } from 'kysely'
import type { FollowPreference } from '../../contract/recipient.ts'
import type { Db } from '../store/schema.ts'
import type { PreferringContact } from './preference.ts'

interface Contacts {
  tenantId: string
  contactIds: readonly string[]
}

/** The column, where it is one of these contacts. */
const among = (contactIds: readonly string[]) => sql<boolean>`id = any(${[...contactIds]}::uuid[])`

/**
 * Contacts as far as their preference goes, in order of address, held until the transaction ends: a
 * recipient who refuses at the same moment, and recording, wait for it.
 */
export async function lockPreferences(
  db: Db,
  { tenantId, contactIds }: Contacts,
): Promise<(PreferringContact & { id: string; email: string })[]> {
  if (contactIds.length === 0) return []
  return db
    .selectFrom('contact')
    .select(['id', 'email', 'type', 'preference', 'consent as state', 'consent_by as by'])
    .where('tenant_id', '=', tenantId)
    .where(among(contactIds))
    .orderBy('email')
    .forNoKeyUpdate()
    .execute()
}

/** A preference with who sets it, when and why. */
export interface StatedWish {
  preference: FollowPreference
  reason: string | null
  salespersonId: string
  at: Date
}

/**
 * Changes preferences, and notes who did, when and why. Where the same holds already nothing changes,
 * so that the note stays with the first.
 *
 * From "do not allow" to "allow" the permission begins at `at`: hits from before are not recorded.
 */
export async function updatePreferences(
  db: Db,
  { tenantId, contactIds }: Contacts,
  { preference, reason, salespersonId, at }: StatedWish,
): Promise<void> {
  if (contactIds.length === 0) return
  await db
    .updateTable('contact')
    .set({
      preference,
      preference_changed_at: at,
      preference_changed_by: salespersonId,
      preference_reason: reason,
      ...(preference === 'allow' && { allowed_since: at }),
    })
    .where('tenant_id', '=', tenantId)
    .where(among(contactIds))
    .where('preference', '!=', preference)
    .execute()
}

/** Makes contacts leads, or leads contacts. */
export async function updateTypes(
  db: Db,
  { tenantId, contactIds }: Contacts,
  type: 'contact' | 'lead',
): Promise<void> {
  if (contactIds.length === 0) return
  await db
    .updateTable('contact')
    .set({ type })
    .where('tenant_id', '=', tenantId)
    .where(among(contactIds))
    .where('type', '!=', type)
    .execute()
}
