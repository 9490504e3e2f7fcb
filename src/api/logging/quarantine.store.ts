import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely'
import type { LoggingReason } from '../../contract/message-logging.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db, LoggedMessageRow, Schema } from '../store/schema.ts'

interface Wanted {
  tenantId: string
  /** Only what concerns this salesperson; absent: everything. */
  mine?: { salespersonId: string; addresses: readonly string[] } | undefined
  reason?: LoggingReason | undefined
  /** Part of an address or name. */
  search?: string | undefined
}

interface Page {
  /** Behind this one, newest first. */
  after?: { at: Date; id: string } | undefined
  limit: number
}

/** Messages that wait for somebody's decision, newest first. */
export async function listQuarantined(
  db: Db,
  wanted: Wanted,
  { after, limit }: Page,
): Promise<LoggedMessageRow[]> {
  return db
    .selectFrom('logged_message as m')
    .selectAll()
    .where('m.tenant_id', '=', wanted.tenantId)
    .$call((query) => quarantined(query, wanted))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(m.at, m.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('m.at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute()
}

export async function countQuarantined(db: Db, wanted: Wanted): Promise<number> {
  const { count } = await db
    .selectFrom('logged_message as m')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('m.tenant_id', '=', wanted.tenantId)
    .$call((query) => quarantined(query, wanted))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type Query<O> = SelectQueryBuilder<Schema & { m: Schema['logged_message'] }, 'm', O>

function quarantined<O>(query: Query<O>, { mine, reason, search }: Wanted): Query<O> {
  const { salespersonId = null, addresses = [] } = mine ?? {}
  const pattern = containsPattern(search ?? '')
  return query
    .where('m.status', '=', 'quarantined')
    .$if(mine !== undefined, (own) =>
      own.where(
        sql<SqlBool>`(m.pushed_by = ${salespersonId}::uuid
          or m.addresses && ${[...addresses]}::text[])`,
      ),
    )
    .$if(reason !== undefined, (own) => own.where('m.reason', '=', reason ?? null))
    .$if(Boolean(search), (own) =>
      own.where(
        sql<SqlBool>`(array_to_string(m.addresses, ' ') ilike ${pattern} or exists (
          select from jsonb_path_query(m.facts, '$.**.name') as n
          where n #>> '{}' ilike ${pattern}))`,
      ),
    )
}

interface OneMessage {
  tenantId: string
  id: string
}

/** A message, whatever its status, held until the transaction ends. */
export async function lockMessage(
  db: Db,
  { tenantId, id }: OneMessage,
): Promise<LoggedMessageRow | undefined> {
  return db
    .selectFrom('logged_message')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** What a decision was about, and so may settle. */
export type Learned =
  | { about: 'message' }
  | { about: 'address'; address: string }
  | { about: 'author'; address: string }
  | { about: 'domain'; domain: string }

/**
 * Has quarantined messages decided anew: one, and with it all others that wait for what was learned of
 * its address, author or domain. One that seemed forged is let pass where it is about itself.
 *
 * @returns their ids
 */
export async function reopenMessages(
  db: Db,
  { tenantId, id }: OneMessage,
  { learned, by, now }: { learned: Learned; by: string; now: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update logged_message set
      status = 'waiting', reason = null, next_attempt_at = ${now}, attempts = 0, problem = null,
      decided_at = null, decided_by = ${by}::uuid,
      facts = case when id = ${id}::uuid and reason = 'forged' and ${learned.about === 'message'}
        then facts || '{"isReleased": true}' else facts end
    where tenant_id = ${tenantId}::uuid and status = 'quarantined' and facts is not null
      and (id = ${id}::uuid or reason in ('unmatched', 'ambiguous') and ${concerned(learned)})
    returning id
  `.execute(db)
  return rows.map((row) => row.id)
}

/** Also written with something behind a plus. */
function concerned(learned: Learned) {
  if (learned.about === 'message') return sql`false`
  if (learned.about === 'domain')
    return sql`(author like ${`%@${likeText(learned.domain)}`}
      or author like ${`%.${likeText(learned.domain)}`})`
  const [local = '', domain = ''] = learned.address.split('@')
  const variant = `${likeText(local)}+%@${likeText(domain)}`
  return learned.about === 'author'
    ? sql`(author = ${learned.address} or author like ${variant})`
    : sql`(addresses @> array[${learned.address}::text] or exists (
        select from unnest(addresses) as one where one like ${variant}))`
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** How many of these wait no longer for anybody or anything. */
export async function countSettled(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<number> {
  const { count } = await db
    .selectFrom('logged_message')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('status', 'not in', ['quarantined', 'waiting'])
    .executeTakeFirstOrThrow()
  return Number(count)
}
