import { sql, type Expression, type SqlBool } from 'kysely'
import type { FollowSort, FollowStatus, IndividualPlace } from '../../contract/followed.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'
import type { FollowPosition } from './follow-cursor.ts'

interface Wanted {
  tenantId: string
  salespersonId: string
  /** `team`: what people whose manager it is sent, instead of their own. */
  of: 'me' | 'team'
  sort: FollowSort
  /** The page begins after this one. */
  after?: FollowPosition | undefined
  limit: number
  /** Part of the subject or of a recipient's address or name; empty finds all. */
  search?: string | undefined
  status?: FollowStatus | undefined
  /** Mail is held back or not by this clock. */
  now: Date
}

/** What a listing is ordered by; the epoch stands for "never", so that it comes last. */
const ORDER = {
  sent: sql<Date>`coalesce(f.activated_at, f.created_at)`,
  'last-opened': sql<Date>`coalesce(t.last_opened_at, to_timestamp(0))`,
  'last-interaction': sql<Date>`coalesce(t.last_interaction_at, to_timestamp(0))`,
  subject: sql<string>`lower(f.subject)`,
} as const

const WENT_OUT = sql<boolean>`(f.outcome is not null or f.internet_message_id is not null)`
const isHeldAt = (now: Date) => sql<boolean>`coalesce(f.deliver_at > ${now}, false)`
/** The same as `followStatus` decides; a test holds the two together. */
const statusAt = (now: Date) => sql<FollowStatus>`case
  when f.activated_at is null then case when ${WENT_OUT} then 'not-followed' else 'not-sent' end
  when ${isHeldAt(now)} then 'scheduled'
  when t.replies_people > 0 then 'replied'
  when t.clicks_people > 0 or t.file_views_people > 0 then 'clicked'
  when t.opens_people > 0 then 'opened'
  else 'not-opened'
end`

/** How those fare that were planned together with this one; of a mail by itself there are none. */
const INDIVIDUAL = sql<Omit<IndividualPlace, 'id' | 'number'>>`(
  select json_build_object(
    'of', count(*), 'followed', count(g.key),
    'measured', count(*) filter (where g.measure_opens <> 'nothing'),
    'opened', count(*) filter (where u.opens_people > 0),
    'clicked', count(*) filter (where u.clicks_people > 0),
    'replied', count(*) filter (where u.replies_people > 0)
  )
  from individual_recipient o
  left join follow g
    on g.tenant_id = o.tenant_id and g.key = o.follow_key and g.activated_at is not null
  left join follow_total u on u.tenant_id = g.tenant_id and u.follow_key = g.key
  where o.tenant_id = i.tenant_id and o.send_id = i.send_id
)`

/** Followed emails with their counters; those null where nothing was counted. */
function followsWithTotals(db: Db, { tenantId, now }: { tenantId: string; now: Date }) {
  return db
    .selectFrom('follow as f')
    .leftJoin('follow_total as t', (join) =>
      join.onRef('t.tenant_id', '=', 'f.tenant_id').onRef('t.follow_key', '=', 'f.key'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'f.tenant_id').onRef('s.id', '=', 'f.salesperson_id'),
    )
    .leftJoin('individual_recipient as i', (join) =>
      join.onRef('i.tenant_id', '=', 'f.tenant_id').onRef('i.follow_key', '=', 'f.key'),
    )
    .select(['i.send_id as individual_id', 'i.position as individual_number'])
    .select(INDIVIDUAL.as('individual'))
    .select(['f.salesperson_id', 's.name as salesperson_name'])
    .select(['f.key', 'f.subject', 'f.state', 'f.outcome', 'f.activated_at', 'f.created_at'])
    .select(['f.colleagues', 'f.has_others', 'f.measure_opens', 'f.measure_clicks'])
    .select(WENT_OUT.as('went_out'))
    .select(['f.deliver_at', isHeldAt(now).as('is_held')])
    .select(['t.opens_people', 't.opens_all', 't.clicks_people', 't.clicks_all'])
    .select(['t.file_views_people', 't.file_views_all', 't.replies_people', 't.replies_all'])
    .select(['t.own_views', 't.last_opened_at', 't.last_interaction_at'])
    .where('f.tenant_id', '=', tenantId)
}

export type FollowSummary = Awaited<
  ReturnType<ReturnType<typeof followsWithTotals>['executeTakeFirstOrThrow']>
>

/** One followed email with its counters and what was left alone. */
export async function findFollowSummary(
  db: Db,
  { tenantId, key, now }: { tenantId: string; key: string; now: Date },
) {
  return followsWithTotals(db, { tenantId, now })
    .select('f.left_alone')
    .where('f.key', '=', key)
    .executeTakeFirst()
}

/**
 * A salesperson's followed emails, in a stable order: newest first, or by subject from A to Z; the
 * key decides between equals. Drafts that were unfollowed before they were sent are left out.
 */
export async function listFollowSummaries(
  db: Db,
  { tenantId, salespersonId, of, sort, after, limit, search, status, now }: Wanted,
): Promise<FollowSummary[]> {
  const direction = sort === 'subject' ? 'asc' : 'desc'
  let query = followsWithTotals(db, { tenantId, now })
    .where(of === 'me' ? sentBy(salespersonId) : sentForTeamOf(tenantId, salespersonId))
    .where((eb) => eb.or([eb('f.state', '!=', 'voided'), eb('f.activated_at', 'is not', null)]))
  if (search) query = query.where(found(tenantId, search))
  if (status) query = query.where(statusAt(now), '=', status)
  if (after) query = query.where(beyond(tenantId, after))
  return query.orderBy(ORDER[sort], direction).orderBy('f.key', direction).limit(limit).execute()
}

const sentBy = (salespersonId: string) => sql<SqlBool>`f.salesperson_id = ${salespersonId}::uuid`

/** The mail of a team, not its drafts. */
function sentForTeamOf(tenantId: string, managerId: string): Expression<SqlBool> {
  return sql<SqlBool>`(f.activated_at is not null and f.salesperson_id in (
    select id from salesperson
    where tenant_id = ${tenantId}::uuid and manager_id = ${managerId}::uuid
  ))`
}

function found(tenantId: string, search: string): Expression<SqlBool> {
  const pattern = containsPattern(search)
  return sql<SqlBool>`(f.subject ilike ${pattern} or exists (
    select from follow_recipient r
    join contact c on c.tenant_id = r.tenant_id and c.id = r.contact_id
    where r.tenant_id = ${tenantId} and r.follow_key = f.key
      and (c.email ilike ${pattern} or c.name ilike ${pattern})
  ))`
}

/** A cursor has no room for a subject, so the position in that order is read from the row. */
function beyond(tenantId: string, { sort, at, key }: FollowPosition): Expression<SqlBool> {
  if (sort !== 'subject')
    return sql<SqlBool>`(${ORDER[sort]}, f.key) < (${at}::timestamptz, ${key})`
  return sql<SqlBool>`(${ORDER.subject}, f.key) > (
    select lower(p.subject), p.key from follow p
    where p.tenant_id = ${tenantId} and p.key = ${key}
  )`
}
