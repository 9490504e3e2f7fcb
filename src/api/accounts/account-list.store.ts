import { sql, type RawBuilder } from 'kysely'
import type { AccountSort } from '../../contract/account.ts'
import type { HealthBand } from '../../contract/engagement-score.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'
import type { AccountPlace } from './account-cursor.ts'

export interface AccountFilter {
  tenantId: string
  /** Part of the name or of any domain; empty finds all. */
  search?: string | undefined
  band?: HealthBand | 'none' | undefined
  /** Salesperson responsible. */
  owner?: string | undefined
  /** Id of a segment. */
  segment?: string | undefined
}

export interface AccountOrder {
  sort: AccountSort
  order: 'up' | 'down'
}

/** What accounts are in order of. */
const KEYS: Record<AccountSort, RawBuilder<unknown>> = {
  name: sql`lower(a.name)`,
  score: sql`s.score`,
  emails: sql`coalesce(s.emails_to + s.emails_from, 0)`,
  meetings: sql`coalesce(s.meetings_to + s.meetings_from, 0)`,
  lastEmail: sql`greatest(s.last_email_to_at, s.last_email_from_at)`,
  lastMeeting: sql`s.last_meeting_at`,
}

const BANDS: Record<HealthBand | 'none', RawBuilder<boolean>> = {
  good: sql`s.score >= 60`,
  fair: sql`s.score >= 40 and s.score < 60`,
  poor: sql`s.score < 40`,
  none: sql`s.score is null`,
}

/**
 * Where accounts stand in an order; those without a value come last either way.
 *
 * @param after behind this place
 */
export async function listAccountPlaces(
  db: Db,
  filter: AccountFilter,
  { sort, order, after, limit }: AccountOrder & { after: AccountPlace | undefined; limit: number },
): Promise<AccountPlace[]> {
  const key = KEYS[sort]
  const direction = order === 'up' ? sql`asc` : sql`desc`
  let query = matching(db, filter).select(['a.id', storedKey(sort, key).as('key')])
  if (after) query = query.where(isBehind(key, after, { sort, order }))
  return query
    .orderBy(sql`${key} ${direction} nulls last`)
    .orderBy('a.id')
    .limit(limit)
    .execute()
}

export async function countAccounts(db: Db, filter: AccountFilter): Promise<number> {
  const { total } = await matching(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

function isBehind(
  key: RawBuilder<unknown>,
  after: AccountPlace,
  { sort, order }: AccountOrder,
): RawBuilder<boolean> {
  if (after.key === null) return sql`${key} is null and a.id > ${after.id}::uuid`
  const value = givenKey(sort, after.key)
  const further = order === 'up' ? sql`${key} > ${value}` : sql`${key} < ${value}`
  return sql`(${further} or (${key} = ${value} and a.id > ${after.id}::uuid) or ${key} is null)`
}

const isTime = (sort: AccountSort) => sort === 'lastEmail' || sort === 'lastMeeting'

/** Times in seconds, exact to the microsecond. */
function storedKey(sort: AccountSort, key: RawBuilder<unknown>): RawBuilder<string | null> {
  return isTime(sort) ? sql`extract(epoch from ${key})::text` : sql`(${key})::text`
}

function givenKey(sort: AccountSort, key: string): RawBuilder<unknown> {
  if (sort === 'name') return sql`${key}::text`
  return isTime(sort) ? sql`to_timestamp(${key}::double precision)` : sql`${key}::numeric`
}

function matching(db: Db, { tenantId, search, band, owner, segment }: AccountFilter) {
  let query = db
    .selectFrom('account as a')
    .leftJoin('account_standing as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.account_id', '=', 'a.id'),
    )
    .where('a.tenant_id', '=', tenantId)
  if (search) query = query.where(isFound(tenantId, containsPattern(search)))
  if (band !== undefined) query = query.where(BANDS[band])
  if (owner === 'none') query = query.where('a.owner_id', 'is', null)
  else if (owner !== undefined) query = query.where('a.owner_id', '=', owner)
  if (segment !== undefined) query = query.where(isMember(segment))
  return query
}

/** Looked up once, not for each account. */
const isFound = (tenantId: string, pattern: string): RawBuilder<boolean> => sql`(
  a.name ilike ${pattern} or a.domain ilike ${pattern} or a.id in (
    select d.account_id from account_domain d
    where d.tenant_id = ${tenantId}::uuid and d.domain ilike ${pattern}
  )
)`

const isMember = (segment: string): RawBuilder<boolean> => sql`exists (
  select from segment_member m
  where m.tenant_id = a.tenant_id and m.segment_id = ${segment}::uuid and m.account_id = a.id
    and m.left_at is null
)`
