import { sql } from 'kysely'
import type { AccountStandingRow, Db } from '../store/schema.ts'
import type { DescribedAccount } from './account-standing.ts'
import type { CountedSpan } from './week-counts.ts'

interface Accounts {
  tenantId: string
  ids: readonly string[]
}
interface OneAccount {
  tenantId: string
  id: string
}

/** Something was found, or a mailbox was read in which there was nothing. */
const IS_COLLECTED = sql<boolean>`enrichment.counted_at is not null and (
  exists (select from account_standing s where s.tenant_id = enrichment.tenant_id)
  or exists (
    select from enrichment_mailbox m
    where m.tenant_id = enrichment.tenant_id and m.covered_from is not null
  )
)`

/** How accounts are added up for an organisation; undefined where nobody set it up. */
export async function findReckoning(db: Db, tenantId: string) {
  return db
    .selectFrom('enrichment')
    .select(['time_zone as timeZone', 'weights', 'aggregate_only as aggregateOnly'])
    .select('counted_at as countedAt')
    .select(IS_COLLECTED.as('isCollected'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
}

/** Accounts with names, domains and how many contacts they have; in no order. */
export async function listDescribedAccounts(
  db: Db,
  { tenantId, ids }: Accounts,
): Promise<DescribedAccount[]> {
  return db
    .selectFrom('account as a')
    .leftJoin('account as p', (join) =>
      join.onRef('p.tenant_id', '=', 'a.tenant_id').onRef('p.id', '=', 'a.parent_id'),
    )
    .leftJoin('salesperson as o', (join) =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.owner_id'),
    )
    .select(['a.id', 'a.name', 'a.domain', 'a.preference', 'a.revision'])
    .select(['a.parent_id', 'p.name as parent_name', 'a.owner_id'])
    .select([
      sql<string | null>`coalesce(nullif(o.name, ''), o.email)`.as('owner_name'),
      sql<string[]>`array(
        select d.domain from account_domain d
        where d.tenant_id = a.tenant_id and d.account_id = a.id order by d.domain
      )`.as('domains'),
      sql<number>`(
        select count(*) from contact c where c.tenant_id = a.tenant_id and c.account_id = a.id
      )`.as('contacts'),
    ])
    .where('a.tenant_id', '=', tenantId)
    .where(sql<boolean>`a.id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Where accounts stand, by id; those about which nothing was collected are not in it. */
export async function findStandings(
  db: Db,
  { tenantId, ids }: Accounts,
): Promise<Map<string, AccountStandingRow>> {
  const rows = await db
    .selectFrom('account_standing')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`account_id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.account_id, row]))
}

/**
 * What scores were on a day, by account; they are written down only when they change.
 *
 * @param day `YYYY-MM-DD`
 */
export async function findScoresOn(
  db: Db,
  { tenantId, ids, day }: Accounts & { day: string },
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('account_score_day')
    .select(['account_id', 'score'])
    .distinctOn('account_id')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`account_id = any(${[...ids]}::uuid[])`)
    .where('day', '<=', day)
    .orderBy('account_id')
    .orderBy('day', 'desc')
    .execute()
  return new Map(rows.map(({ account_id, score }) => [account_id, score]))
}

/** When an account's score was another one, oldest first. */
export async function listScoreDays(
  db: Db,
  { tenantId, id, since }: OneAccount & { since: string },
): Promise<{ day: string; score: number }[]> {
  return db
    .selectFrom('account_score_day')
    .select(['day', 'score'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .where('day', '>=', since)
    .orderBy('day')
    .execute()
}

/** Mails and meetings of an account's spans from a day until another, oldest first. */
export async function listCountedSpans(
  db: Db,
  { tenantId, id, since, until }: OneAccount & { since: string; until: string },
): Promise<CountedSpan[]> {
  return db
    .selectFrom('account_span')
    .select(['start', 'emails_to', 'emails_from', 'meetings_to', 'meetings_from'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .where('start', '>=', since)
    .where('start', '<=', until)
    .orderBy('start')
    .execute()
}

/** Whether something of an account waits to be added up. */
export async function isWaiting(db: Db, { tenantId, id }: OneAccount): Promise<boolean> {
  const row = await db
    .selectFrom('stale_span')
    .select('account_id')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The segments an account is in, the standard one first. */
export async function listSegmentsOf(db: Db, { tenantId, id }: OneAccount) {
  return db
    .selectFrom('segment_member as m')
    .innerJoin('segment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.id', '=', 'm.segment_id'),
    )
    .select(['s.id', 's.name', 's.is_standard', 'm.entered_at'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.account_id', '=', id)
    .where('m.left_at', 'is', null)
    .orderBy('s.is_standard', 'desc')
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
}
