import { sql, type SelectQueryBuilder } from 'kysely'
import type { Db, LogEntryRow, Schema } from '../store/schema.ts'
import type { ListedEntry } from './log-entry.ts'

interface EntryId {
  tenantId: string
  id: string
}

const COMMENTS = sql<number>`(
  select count(*)::int from log_comment n where n.tenant_id = e.tenant_id and n.entry_id = e.id
)`
const NEXT_DUE = sql<Date | null>`(
  select min(f.due_at) from follow_up f
  where f.tenant_id = e.tenant_id and f.entry_id = e.id and f.done_at is null
)`
const HAS_FOLLOW_UP = sql<boolean>`exists (
  select from follow_up f where f.tenant_id = e.tenant_id and f.entry_id = e.id
)`

/** The entries that a query names, newest first, with all that is shown of them. */
export function describedEntries(
  db: Db,
  tenantId: string,
  ids: SelectQueryBuilder<Schema, never, { id: string }>,
) {
  return db
    .selectFrom(ids.as('page'))
    .innerJoin('log_entry as e', (join) =>
      join.on('e.tenant_id', '=', tenantId).onRef('e.id', '=', 'page.id'),
    )
    .innerJoin('logged_message as m', (join) =>
      join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.logged_message_id'),
    )
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.contact_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.salesperson_id'),
    )
    .leftJoin('salesperson as by', (join) =>
      join.onRef('by.tenant_id', '=', 'e.tenant_id').onRef('by.id', '=', 'e.canceled_by'),
    )
    .leftJoin('opportunity as o', (join) =>
      join.onRef('o.tenant_id', '=', 'e.tenant_id').onRef('o.id', '=', 'e.opportunity_id'),
    )
    .select(['e.id', 'e.direction', 'e.at', 'e.evaluation', 'e.canceled_at', 'e.revision'])
    .select(['e.opportunity_id', 'o.name as opportunity_name', 'o.stage as opportunity_stage'])
    .select(['m.subject', 'm.automatic', 'm.web_link', 'm.source'])
    .select(['e.contact_id', 'c.email as contact_email', 'c.name as contact_name'])
    .select(['c.privacy_blocked as contact_blocked', 'by.name as canceled_by_name'])
    .select(['e.salesperson_id', 's.name as salesperson_name', 's.manager_id'])
    .select([
      COMMENTS.as('comments'),
      NEXT_DUE.as('next_due_at'),
      HAS_FOLLOW_UP.as('has_follow_up'),
    ])
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
}

/** One entry with all that is shown of it in a list. */
export async function findEntry(
  db: Db,
  { tenantId, id }: EntryId,
): Promise<ListedEntry | undefined> {
  return describedEntries(db, tenantId, entry(db, { tenantId, id })).executeTakeFirst()
}

const entry = (db: Db, { tenantId, id }: EntryId) =>
  db.selectFrom('log_entry').select('id').where('tenant_id', '=', tenantId).where('id', '=', id)

/** An entry, held until the transaction ends. */
export async function lockEntry(
  db: Db,
  { tenantId, id }: EntryId,
): Promise<LogEntryRow | undefined> {
  return db
    .selectFrom('log_entry')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Writes what people decided about an entry; its revision grows. */
export async function updateEntry(
  db: Db,
  { tenantId, id }: EntryId,
  change: Partial<
    Pick<LogEntryRow, 'evaluation' | 'canceled_at' | 'canceled_by' | 'opportunity_id'>
  >,
): Promise<void> {
  await db
    .updateTable('log_entry')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** What is known of the mail behind an entry, and its entries for others. */
export async function findEntryMail(db: Db, { tenantId, id }: EntryId) {
  const mail = await db
    .selectFrom('log_entry as e')
    .innerJoin('logged_message as m', (join) =>
      join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.logged_message_id'),
    )
    .leftJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'm.tenant_id').onRef('f.key', '=', 'm.follow_key'),
    )
    .select(['m.id', 'm.message_id', 'm.follow_key', 'm.sender_proof'])
    .select('f.salesperson_id as followed_by')
    .where('e.tenant_id', '=', tenantId)
    .where('e.id', '=', id)
    .executeTakeFirst()
  return mail && { ...mail, entries: await listEntriesOfMail(db, { tenantId, id: mail.id }) }
}

async function listEntriesOfMail(db: Db, { tenantId, id }: EntryId) {
  return db
    .selectFrom('log_entry as e')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.contact_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.salesperson_id'),
    )
    .select(['e.id', 'e.salesperson_id', 'c.email as contact_email', 's.name as salesperson_name'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.logged_message_id', '=', id)
    .orderBy('c.email')
    .orderBy('s.name')
    .orderBy('e.id')
    .execute()
}
