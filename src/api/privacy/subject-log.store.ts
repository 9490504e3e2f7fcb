import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { KnownSubject, StoredRecord } from './subject-report.store.ts'

/** Mail exchanged with a contact as logged, with what salespeople noted about it. */
export async function readLogEntries(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('log_entry as e')
    .innerJoin('logged_message as m', (join) =>
      join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.logged_message_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.salesperson_id'),
    )
    .leftJoin('salesperson as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.canceled_by'),
    )
    .select(['e.id', 'e.message_id', 'e.direction', 'e.at', 'm.subject', 's.name as salesperson'])
    .select(['m.automatic', 'e.evaluation', 'e.canceled_at', 'c.name as canceled_by'])
    .select([
      sql<string[]>`array(
        select n.text from log_comment n
        where n.tenant_id = e.tenant_id and n.entry_id = e.id order by n.at
      )`.as('comments'),
      sql<string[]>`array(
        select f.text from follow_up f
        where f.tenant_id = e.tenant_id and f.entry_id = e.id order by f.due_at
      )`.as('follow_ups'),
    ])
    .where('e.tenant_id', '=', tenantId)
    .where('e.contact_id', '=', contactId)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute()
}

/** Mail to a contact that came back. */
export async function readBounces(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('bounce')
    .select(['id', 'at', 'follow_key'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('at')
    .execute()
}

export async function readFurtherAddresses(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('contact_address as a')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.created_by'),
    )
    .select(['a.address as email', 'a.created_at', 's.name as recorded_by'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.contact_id', '=', contactId)
    .orderBy('a.address')
    .execute()
}

export async function readOpportunities(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('opportunity as o')
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'o.tenant_id').onRef('s.id', '=', 'o.salesperson_id'),
    )
    .select(['o.id', 'o.name', 'o.value', 'o.currency', 'o.stage', 'o.close_date'])
    .select(['s.name as salesperson', 'o.created_at', 'o.closed_at'])
    .where('o.tenant_id', '=', tenantId)
    .where('o.contact_id', '=', contactId)
    .orderBy('o.created_at')
    .execute()
}

/** Messages that concern an address and wait for somebody to say whose they are. */
export async function readUndecided(
  db: Db,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<StoredRecord[]> {
  return db
    .selectFrom('logged_message')
    .select(['id', 'message_id', 'at', 'subject', 'seen_at as received_at'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`addresses @> ${[email]}::text[]`)
    .orderBy('at')
    .execute()
}
