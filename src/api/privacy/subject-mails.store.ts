import { sql, type SelectQueryBuilder } from 'kysely'
import type { Db, Schema } from '../store/schema.ts'
import type { KnownSubject, StoredRecord } from './subject-report.store.ts'

const OTHER_RECIPIENTS = sql<number>`(
  select count(*)::integer - 1 from follow_recipient o
  where o.tenant_id = f.tenant_id and o.follow_key = f.key
)`
const LINKS = sql<string[]>`array(
  select l.target from tracked_link l
  where l.tenant_id = f.tenant_id and l.follow_key = f.key order by l.number
)`
/** As they are called now, in the order of their links. */
const FILES = sql<string[]>`array(
  select n.name from file_link l
  join file n on n.tenant_id = l.tenant_id and n.id = l.file_id
  where l.tenant_id = f.tenant_id and l.follow_key = f.key order by l.number
)`
/** Null: there are no files. */
const DOWNLOADS = sql<number | null>`(
  select sum(l.downloads)::integer from file_link l
  where l.tenant_id = f.tenant_id and l.follow_key = f.key
)`

/** Followed emails that went to a contact. Who else got them is told in numbers only. */
export async function readFollowedEmails(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('follow_recipient as r')
    .innerJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.key', '=', 'r.follow_key'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'f.tenant_id').onRef('s.id', '=', 'f.salesperson_id'),
    )
    .select(['f.key', 'f.subject', 's.name as salesperson', 'f.state', 'f.activated_at as sent_at'])
    .select(['f.deliver_at', 'r.field', 'r.position', 'r.first_engaged_at'])
    .select(['f.measure_opens', 'f.measure_clicks', 'f.asks', 'f.colleagues', 'f.has_others'])
    .select(['f.internet_message_id', 'f.conversation_id'])
    .select([
      OTHER_RECIPIENTS.as('other_recipients'),
      LINKS.as('links'),
      FILES.as('files'),
      DOWNLOADS.as('downloads'),
    ])
    .where('r.tenant_id', '=', tenantId)
    .where('r.contact_id', '=', contactId)
    .orderBy('f.activated_at')
    .orderBy('f.key')
    .execute()
}

/** What is certainly theirs. */
export async function readInteractions(db: Db, subject: KnownSubject): Promise<StoredRecord[]> {
  return interactions(db, subject.tenantId)
    .where('i.contact_id', '=', subject.contactId)
    .orderBy('i.at')
    .orderBy('i.id')
    .execute()
}

/** What one of several did, of mails that they were among: nobody knows whether it was they. */
export async function readSharedInteractions(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return interactions(db, tenantId)
    .where('i.attribution', '!=', 'exact')
    .where('i.kind', '!=', 'reply')
    .where(
      sql<boolean>`exists (
        select 1 from follow_recipient r
        where r.tenant_id = i.tenant_id and r.follow_key = i.follow_key
          and r.contact_id = ${contactId}::uuid
      )`,
    )
    .orderBy('i.at')
    .orderBy('i.id')
    .execute()
}

function interactions(db: Db, tenantId: string) {
  return db
    .selectFrom('interaction as i')
    .innerJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'i.tenant_id').onRef('f.key', '=', 'i.follow_key'),
    )
    .leftJoin('tracked_link as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'i.tenant_id')
        .onRef('l.follow_key', '=', 'i.follow_key')
        .onRef('l.number', '=', 'i.link_number')
        .on('i.kind', '=', 'click'),
    )
    .leftJoin('file_link as fl', (join) =>
      join
        .onRef('fl.tenant_id', '=', 'i.tenant_id')
        .onRef('fl.follow_key', '=', 'i.follow_key')
        .onRef('fl.number', '=', 'i.link_number')
        .on('i.kind', '=', 'file-view'),
    )
    .leftJoin('file as n', (join) =>
      join.onRef('n.tenant_id', '=', 'fl.tenant_id').onRef('n.id', '=', 'fl.file_id'),
    )
    .selectAll('i')
    .select(['f.subject', 'l.target as link', 'n.name as file'])
    .where('i.tenant_id', '=', tenantId)
}

/** Counters of the contact: overall, and by day. */
export async function readCounters(
  db: Db,
  table: 'contact_total' | 'contact_day',
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  const all = db.selectFrom(table).selectAll() as SelectQueryBuilder<Schema, typeof table, object>
  return all
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy(table === 'contact_day' ? sql`day` : sql`contact_id`)
    .execute() as Promise<StoredRecord[]>
}

/** What salespeople were told of them. */
export async function readAlerts(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('alert as a')
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.salesperson_id'),
    )
    .leftJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'a.tenant_id').onRef('f.key', '=', 'a.follow_key'),
    )
    .leftJoin('reminder as r', (join) =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.id', '=', 'a.reminder_id'),
    )
    .selectAll('a')
    .select('s.name as salesperson')
    .select(({ fn }) => fn.coalesce('f.subject', 'r.subject').as('subject'))
    .where('a.tenant_id', '=', tenantId)
    .where('a.contact_id', '=', contactId)
    .orderBy('a.at')
    .orderBy('a.id')
    .execute()
}
