import { sql } from 'kysely'
import type { Db, InteractionRow } from '../store/schema.ts'

export interface OneContact {
  tenantId: string
  contactId: string
}

/** Everything that is certainly a contact's, and everything of some mails; gone afterwards. */
export async function deleteInteractionsOf(
  db: Db,
  { tenantId, contactId, keys }: OneContact & { keys: readonly string[] },
): Promise<InteractionRow[]> {
  return db
    .deleteFrom('interaction')
    .where('tenant_id', '=', tenantId)
    .where(
      sql<boolean>`(contact_id = ${contactId}::uuid or follow_key = any(${[...keys]}::text[]))`,
    )
    .returningAll()
    .execute()
}

/** @returns how many */
export async function deleteAlertsOf(
  db: Db,
  { tenantId, contactId, keys }: OneContact & { keys: readonly string[] },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('alert')
    .where('tenant_id', '=', tenantId)
    .where(
      sql<boolean>`(contact_id = ${contactId}::uuid or follow_key = any(${[...keys]}::text[]))`,
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/**
 * Followed emails with their links, counters and own views. Individual sends that they were part of do
 * not name them any more; held first, so that none begins to meanwhile.
 */
export async function deleteFollows(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<void> {
  if (keys.length === 0) return
  await sql`
    select from follow where tenant_id = ${tenantId}::uuid and key = any(${[...keys]}::text[])
    order by key for update
  `.execute(db)
  await db
    .updateTable('individual_recipient')
    .set({ follow_key: null })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
    .execute()
  await db
    .deleteFrom('follow')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute()
}

/** Takes a contact out of the recipients of mails that others got too; these are silenced by it. */
export async function takeOutOfMails(db: Db, { tenantId, contactId }: OneContact): Promise<number> {
  const taken = await db
    .deleteFrom('follow_recipient')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .returning('follow_key')
    .execute()
  const keys = taken.map(({ follow_key }) => follow_key)
  await db
    .updateTable('follow')
    .set({ erased: sql<number>`erased + 1` })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  return keys.length
}

/** A contact with proofs of consent, counters and rules, once nothing else refers to it. */
export async function deleteContact(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<{ consentEvents: number; rules: number }> {
  const events = await db
    .deleteFrom('consent_event')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  const rules = await db
    .deleteFrom('consent_rule')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'contact')
    .where('target', '=', contactId)
    .executeTakeFirst()
  await db
    .deleteFrom('contact')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .execute()
  return {
    consentEvents: Number(events.numDeletedRows),
    rules: Number(rules.numDeletedRows),
  }
}
