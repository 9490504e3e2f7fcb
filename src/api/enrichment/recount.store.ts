import { sql } from 'kysely'
import type { ScoreWeights } from '../../contract/measure.ts'
import type { Db } from '../store/schema.ts'
import { localDaySql } from './span-start.store.ts'
import {
  markSpansStale,
  WHOLE_ACCOUNT,
  type TouchedActivity,
  type WantedSpans,
} from './stale-span.store.ts'

/** How a tenant counts, and when it last did. */
export interface CountingState {
  timeZone: string
  /** Null: the standard ones. */
  weights: ScoreWeights | null
  countedAt: Date | null
  countedDay: string | null
}

/**
 * How to count, held until the transaction ends: nobody switches Follow off or clears what was collected
 * meanwhile. With `alone`, nobody else compares scores either.
 *
 * @returns undefined while Follow is off or what was collected is being removed, and where nothing was
 *   ever set up
 */
export async function holdCounting(
  db: Db,
  tenantId: string,
  { alone = false } = {},
): Promise<CountingState | undefined> {
  const organisation = await db
    .selectFrom('organisation')
    .select('tenant_id')
    .where('tenant_id', '=', tenantId)
    .where('follow_enabled', '=', true)
    .where('terminated_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  if (!organisation) return undefined
  const enrichment = db
    .selectFrom('enrichment')
    .select(['time_zone as timeZone', 'weights'])
    .select(['counted_at as countedAt', 'counted_day as countedDay'])
    .where('tenant_id', '=', tenantId)
    .where('clearing_since', 'is', null)
  return (alone ? enrichment.forUpdate() : enrichment.forShare()).executeTakeFirst()
}

/** Marks meetings that began since the last time. */
export async function markBegunMeetings(
  db: Db,
  {
    tenantId,
    timeZone,
    since,
    now,
  }: { tenantId: string; timeZone: string; since: Date; now: Date },
): Promise<void> {
  const { rows } = await sql<TouchedActivity>`
    select distinct account_id as "accountId", at from activity
    where tenant_id = ${tenantId}::uuid and kind = 'meeting'
      and at > ${since}::timestamptz and at <= ${now}::timestamptz
  `.execute(db)
  await markSpansStale(db, { tenantId, timeZone, activities: rows })
}

/**
 * Marks one span of accounts that have a standing: the year begins on another day.
 *
 * @param left only accounts with which anything happened in this time, which is no more of the year
 */
export async function markStandingsStale(
  db: Db,
  { tenantId, start, left }: { tenantId: string; start: string; left: Time | undefined },
): Promise<void> {
  const isTouched = sql`exists (
    select from activity
    where activity.tenant_id = ${tenantId}::uuid and activity.account_id = standing.account_id
      and at >= ${left?.from}::timestamptz and at < ${left?.until}::timestamptz
    offset 0
  )`
  await sql`
    insert into stale_span (tenant_id, account_id, start)
    select tenant_id, account_id, ${start}::date from account_standing as standing
    where tenant_id = ${tenantId}::uuid ${left ? sql`and ${isTouched}` : sql``}
    order by account_id
    on conflict (tenant_id, account_id, start) do update set start = excluded.start
  `.execute(db)
}

interface Time {
  from: Date
  until: Date
}

/** So many times as many are looked at as are taken: some may be held by others. */
const SPARE = 4

/**
 * Takes stale spans of some accounts, which nobody else counts until the transaction ends; accounts that
 * somebody else counts are left to them.
 *
 * @returns undefined where nothing is left; no spans where somebody else finished these just now, and
 *   there may be others
 */
export async function takeStaleSpans(
  db: Db,
  { tenantId, accounts }: { tenantId: string; accounts: number },
): Promise<WantedSpans | undefined> {
  const next = sql`from stale_span where tenant_id = ${tenantId}::uuid`
  // From one account to the next by the index: this table fills and empties before anything is known of it,
  // and "distinct" would go through all of it for each piece.
  const waiting = await sql<{ id: string }>`
    with recursive waiting as (
      (select account_id as id ${next} order by account_id limit 1)
      union all
      select (select account_id ${next} and account_id > waiting.id order by account_id limit 1)
      from waiting where waiting.id is not null
    )
    select id from waiting where id is not null limit ${SPARE * accounts}::integer
  `.execute(db)
  const held = await sql<{ id: string }>`
    select id from account
    where tenant_id = ${tenantId}::uuid
      and id = any(${waiting.rows.map(({ id }) => id)}::uuid[])
    order by id limit ${accounts}::integer
    for no key update skip locked
  `.execute(db)
  const ids = held.rows.map(({ id }) => id)
  if (ids.length === 0) return undefined
  const taken = await sql<{ account_id: string; start: string }>`
    delete from stale_span
    where tenant_id = ${tenantId}::uuid and account_id = any(${ids}::uuid[])
    returning account_id, start
  `.execute(db)
  const whole = new Set(
    taken.rows.filter(({ start }) => start === WHOLE_ACCOUNT).map(({ account_id }) => account_id),
  )
  const wanted = taken.rows.filter(
    ({ account_id, start }) => start === WHOLE_ACCOUNT || !whole.has(account_id),
  )
  return {
    accountIds: wanted.map(({ account_id }) => account_id),
    starts: wanted.map(({ start }) => start),
  }
}

/** Says when and for which day everything was counted. */
export async function saveCounted(
  db: Db,
  { tenantId, at, day }: { tenantId: string; at: Date; day: string },
): Promise<void> {
  await db
    .updateTable('enrichment')
    .set({ counted_at: at, counted_day: day })
    .where('tenant_id', '=', tenantId)
    .execute()
}

/**
 * Organisations where spans are stale, or another day began, while nobody collects: who does counts
 * anyway.
 */
export async function listUncounted(db: Db, now: Date): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select enrichment.tenant_id
    from enrichment join organisation on organisation.tenant_id = enrichment.tenant_id
    where organisation.follow_enabled and organisation.terminated_at is null
      and enrichment.clearing_since is null
      and (enrichment.lease_until is null or enrichment.lease_until < ${now}::timestamptz)
      and (
        enrichment.counted_day < ${localDaySql(sql`${now}::timestamptz`, sql<string>`enrichment.time_zone`)}
        or exists (select from stale_span where stale_span.tenant_id = enrichment.tenant_id)
      )
    order by enrichment.tenant_id
  `.execute(db)
  return rows.map(({ tenant_id }) => tenant_id)
}
