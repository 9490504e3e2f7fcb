import { sql } from 'kysely'
import { settledAs } from './settled-message.store.ts'
import type { Db } from '../store/schema.ts'

interface OneContact {
  tenantId: string
  contactId: string
}

interface Addresses {
  tenantId: string
  /** Normalised. */
  addresses: readonly string[]
}

export async function listFurtherAddresses(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_address')
    .select('address')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('address')
    .execute()
  return rows.map(({ address }) => address)
}

/** @returns of how many */
export async function takeOutOfOpportunities(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('opportunity')
    .set({ contact_id: null })
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * Deletes entries with comments and follow-ups, and the messages that then have no entry any more,
 * with the bounces of this contact.
 *
 * @returns how many entries
 */
export async function deleteEntriesOf(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<number> {
  await db
    .deleteFrom('bounce')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .execute()
  const deleted = await db
    .deleteFrom('log_entry')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .returning('logged_message_id')
    .execute()
  const messages = [...new Set(deleted.map(({ logged_message_id }) => logged_message_id))]
  await db
    .deleteFrom('logged_message as m')
    .where('m.tenant_id', '=', tenantId)
    .where(sql<boolean>`m.id = any(${messages}::uuid[])`)
    .where('m.status', 'in', ['logged', 'bounce'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('log_entry as e')
            .select('e.id')
            .whereRef('e.tenant_id', '=', 'm.tenant_id')
            .whereRef('e.logged_message_id', '=', 'm.id'),
        ),
      ),
    )
    .execute()
  return deleted.length
}

/** Holds messages that wait and concern one of these addresses: nobody decides them meanwhile. */
export async function lockMessages(db: Db, { tenantId, addresses }: Addresses): Promise<void> {
  await sql`
    select id from logged_message
    where tenant_id = ${tenantId}::uuid and status in ('waiting', 'quarantined')
      and addresses && ${[...addresses]}::text[]
    order by id for no key update
  `.execute(db)
}

/**
 * Excludes messages that wait and concern one of these addresses, and forgets what was kept to decide
 * them by.
 *
 * @returns how many
 */
export async function forgetMessages(
  db: Db,
  { tenantId, addresses, at }: Addresses & { at: Date },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update logged_message set ${settledAs('privacy-blocked')}, decided_at = ${at}
    where tenant_id = ${tenantId}::uuid and status in ('waiting', 'quarantined')
      and addresses && ${[...addresses]}::text[]
  `.execute(db)
  return Number(numAffectedRows)
}

/** @returns how many */
export async function deleteAddressRules(
  db: Db,
  { tenantId, addresses }: Addresses,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sender_rule')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'address')
    .where(sql<boolean>`target = any(${[...addresses]}::text[])`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
