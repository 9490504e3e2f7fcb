import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { OneContact } from './erase-subject.store.ts'

interface Address {
  tenantId: string
  /** Normalised. */
  email: string
}

/**
 * Makes sure that an address has a row, so that nobody else can write one before the transaction
 * ends: whoever sends to it at this moment waits.
 *
 * @returns whether it had none
 */
export async function occupyAddress(
  db: Db,
  { tenantId, email, id, at }: Address & { id: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('contact')
    .values({
      tenant_id: tenantId,
      id,
      type: 'contact',
      email,
      name: null,
      account_id: null,
      preference: 'do-not-allow',
      allowed_since: null,
      preference_changed_at: null,
      preference_changed_by: null,
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'email']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

export async function findContactId(
  db: Db,
  { tenantId, email }: Address,
): Promise<string | undefined> {
  const contact = await db
    .selectFrom('contact')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('email', '=', email)
    .executeTakeFirst()
  return contact?.id
}

/** Holds a contact so that nothing new can refer to it; false: it is gone. */
export async function lockContact(db: Db, { tenantId, contactId }: OneContact): Promise<boolean> {
  const contact = await db
    .selectFrom('contact')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .forUpdate()
    .executeTakeFirst()
  return contact !== undefined
}

/** Followed emails that went to a contact, or of which something is certainly theirs. */
export async function listMailKeys(db: Db, { tenantId, contactId }: OneContact): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select follow_key as key from follow_recipient
    where tenant_id = ${tenantId}::uuid and contact_id = ${contactId}::uuid
    union
    select follow_key from interaction
    where tenant_id = ${tenantId}::uuid and contact_id = ${contactId}::uuid
  `.execute(db)
  return rows.map(({ key }) => key)
}

interface Mails {
  tenantId: string
  keys: readonly string[]
}

/** Holds followed emails until the transaction ends, as recording does: nothing is added to them. */
export async function lockMails(db: Db, { tenantId, keys }: Mails): Promise<void> {
  await db
    .selectFrom('follow')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .orderBy('key')
    .forNoKeyUpdate()
    .execute()
}

/** Who got a followed email that is held. */
export interface HeldMail {
  /** Outside the organisation. */
  recipients: readonly { contactId: string }[]
  /** Somebody got it whom nobody can name. */
  hasOthers: boolean
}

/** Followed emails that are held, by message key. */
export async function readHeldMails(
  db: Db,
  { tenantId, keys }: Mails,
): Promise<Map<string, HeldMail>> {
  const rows = await db
    .selectFrom('follow as f')
    .select(['f.key', 'f.has_others as hasOthers'])
    .select(
      sql<string[]>`array(
        select r.contact_id::text from follow_recipient r
        where r.tenant_id = f.tenant_id and r.follow_key = f.key order by r.position
      )`.as('contactIds'),
    )
    .where('f.tenant_id', '=', tenantId)
    .where(sql<boolean>`f.key = any(${[...keys]}::text[])`)
    .execute()
  return new Map(
    rows.map(({ key, hasOthers, contactIds }) => [
      key,
      { hasOthers, recipients: contactIds.map((contactId) => ({ contactId })) },
    ]),
  )
}
