import { sql } from 'kysely'
import type { FollowPreference, RecipientField } from '../../contract/recipient.ts'
import type { RecipientChange } from '../interactions/recipient-totals.store.ts'
import type { Db } from '../store/schema.ts'

interface OneFollow {
  tenantId: string
  key: string
}

/** A recipient of a followed email, with what holds of the contact at this moment. */
export interface FollowRecipient {
  follow_key: string
  email: string
  name: string | null
  field: RecipientField
  preference: FollowPreference
  first_engaged_at: Date | null
}

/** Recipients of these followed emails, each email's in the order they were written. */
export async function listFollowRecipients(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<FollowRecipient[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .select(['r.follow_key', 'c.email', 'c.name', 'r.field', 'c.preference', 'r.first_engaged_at'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.follow_key', 'in', keys)
    .orderBy('r.follow_key')
    .orderBy('r.position')
    .execute()
}

/**
 * Makes these the recipients of a followed email; the first engagement of those who stay is kept.
 *
 * @param recipients in order, each contact once
 * @returns who was not one before, and who is none any more
 */
export async function replaceFollowRecipients(
  db: Db,
  { tenantId, key }: OneFollow,
  recipients: readonly { contactId: string; field: RecipientField }[],
): Promise<RecipientChange> {
  const after = recipients.map(({ contactId }) => contactId)
  const before = await db
    .selectFrom('follow_recipient')
    .select('contact_id')
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', key)
    .execute()
  const known = new Set(before.map(({ contact_id }) => contact_id))
  const wanted = new Set(after)
  const change = {
    added: after.filter((id) => !known.has(id)),
    gone: [...known].filter((id) => !wanted.has(id)),
  }
  await dropFollowRecipients(db, { tenantId, key }, change.gone)
  await putFollowRecipients(db, { tenantId, key }, recipients)
  return change
}

async function dropFollowRecipients(
  db: Db,
  { tenantId, key }: OneFollow,
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  await db
    .deleteFrom('follow_recipient')
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', key)
    .where(sql<boolean>`contact_id = any(${[...contactIds]}::uuid[])`)
    .execute()
}

async function putFollowRecipients(
  db: Db,
  { tenantId, key }: OneFollow,
  recipients: readonly { contactId: string; field: RecipientField }[],
): Promise<void> {
  if (recipients.length === 0) return
  await db
    .insertInto('follow_recipient')
    .values(
      recipients.map(({ contactId, field }, position) => ({
        tenant_id: tenantId,
        follow_key: key,
        contact_id: contactId,
        field,
        position,
        first_engaged_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'follow_key', 'contact_id']).doUpdateSet({
        field: sql<RecipientField>`excluded.field`,
        position: sql<number>`excluded.position`,
      }),
    )
    .execute()
}
