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
 * Deletes entries with comments and follow-ups and the bounces of this contact, and the messages that
 * were about nobody else.
 *
 * @returns how many entries
 */
export async function deleteEntriesOf(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<number> {
  const bounces = await db
    .deleteFrom('bounce')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .returning('logged_message_id')
    .execute()
  const entries = await db
    .deleteFrom('log_entry')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .returning('logged_message_id')
    .execute()
  const ids = [...new Set([...bounces, ...entries].map((row) => row.logged_message_id))]
  await sql`
    delete from logged_message m
    where m.tenant_id = ${tenantId}::uuid and m.id = any(${ids}::uuid[])
      and m.status in ('logged', 'bounce')
      and not exists (select from log_entry e
        where e.tenant_id = m.tenant_id and e.logged_message_id = m.id)
      and not exists (select from bounce b
        where b.tenant_id = m.tenant_id and b.logged_message_id = m.id)
  `.execute(db)
  return entries.length
}

/** Whether a message that is to be decided names one of these, also with something behind a plus. */
const concerns = (addresses: readonly string[]) => sql<boolean>`
  addresses is not null and exists (select from unnest(addresses) as one
    where one = any(${[...addresses]}::text[])
      or ${withoutPlus('one')} = any(${[...addresses]}::text[]))`

/** An address without what `plainAddress` leaves out. */
export const withoutPlus = (column: string) =>
  sql<string>`regexp_replace(${sql.ref(column)}, '^([^+@]+)[+][^@]*@', '\\1@')`

/** Holds messages that wait and concern one of these addresses: nobody decides them meanwhile. */
export async function lockMessages(db: Db, { tenantId, addresses }: Addresses): Promise<void> {
  await sql`
    select id from logged_message
    where tenant_id = ${tenantId}::uuid and status in ('waiting', 'quarantined')
      and ${concerns(addresses)}
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
    update logged_message set ${settledAs('privacy-blocked')}, decided_at = ${at},
      pending_reply = null
    where tenant_id = ${tenantId}::uuid and status in ('waiting', 'quarantined')
      and ${concerns(addresses)}
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
