import { sql, type SqlBool } from 'kysely'
import type { Db } from '../store/schema.ts'
import { describedEntries } from './log-entry.store.ts'
import type { ListedEntry } from './log-entry.ts'

interface Wanted {
  tenantId: string
  contactId: string
  /** Only what concerns this salesperson. */
  of?: string
  /** Behind this one, or from this very instant and id on. */
  after: { at: Date; id: string; orSame: boolean } | undefined
  limit: number
}

/** Entries of the log about one contact, newest first. */
export async function listContactEntries(
  db: Db,
  { show, ...wanted }: Wanted & { show: 'people' | 'everything' },
): Promise<ListedEntry[]> {
  const { tenantId, contactId, of, after, limit } = wanted
  let page = db
    .selectFrom('log_entry as e')
    .select(['e.id', 'e.at'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.contact_id', '=', contactId)
  if (of) page = page.where('e.salesperson_id', '=', of)
  if (show === 'people') page = page.where(NOT_AUTOMATIC)
  if (after) page = page.where(behind('e', after))
  const ids = page.orderBy('e.at', 'desc').orderBy('e.id', 'desc').limit(limit)
  return describedEntries(db, tenantId, ids).execute()
}

const NOT_AUTOMATIC = sql<SqlBool>`exists (
  select from logged_message m
  where m.tenant_id = e.tenant_id and m.id = e.logged_message_id and m.automatic = 'no'
)`

/** Mails to one contact that came back, newest first. */
export async function listContactBounces(db: Db, wanted: Wanted) {
  const { tenantId, contactId, of, after, limit } = wanted
  let page = db
    .selectFrom('bounce as b')
    .leftJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'b.tenant_id').onRef('f.key', '=', 'b.follow_key'),
    )
    .select(['b.id', 'b.at', 'b.follow_key', 'f.subject', 'f.salesperson_id'])
    .where('b.tenant_id', '=', tenantId)
    .where('b.contact_id', '=', contactId)
  if (of) page = page.where('f.salesperson_id', '=', of)
  if (after) page = page.where(behind('b', after))
  return page.orderBy('b.at', 'desc').orderBy('b.id', 'desc').limit(limit).execute()
}

function behind(table: 'e' | 'b', { at, id, orSame }: NonNullable<Wanted['after']>) {
  const position = sql`(${sql.ref(`${table}.at`)}, ${sql.ref(`${table}.id`)})`
  const from = sql`(${at}::timestamptz, ${id}::uuid)`
  return orSame ? sql<SqlBool>`${position} <= ${from}` : sql<SqlBool>`${position} < ${from}`
}
