import { sql, type RawBuilder } from 'kysely'
import { localDaySql } from '../enrichment/span-start.store.ts'
import type { Db } from '../store/schema.ts'

/** In which zone days are counted, and how far collecting is. */
export async function findCounting(db: Db, tenantId: string) {
  return db
    .selectFrom('enrichment as e')
    .select(['e.time_zone as timeZone', 'e.counted_at as countedAt'])
    .select([
      sql<Date | null>`(
        select max(r.started_at) from enrichment_run r where r.tenant_id = e.tenant_id
      )`.as('lastRunAt'),
      sql<boolean>`exists (
        select from enrichment_run r
        where r.tenant_id = e.tenant_id and r.finished_at is not null and r.mailboxes > 0
      )`.as('isCollected'),
    ])
    .where('e.tenant_id', '=', tenantId)
    .executeTakeFirst()
}

export type ComparedAccount = Awaited<ReturnType<typeof listComparedAccounts>>[number]

interface Compared {
  tenantId: string
  /** Undefined: all of them. */
  ids?: readonly string[]
  /** `YYYY-MM-DD` where the organisation is. */
  today: string
  timeZone: string
}

const LAST_EMAIL = sql`greatest(s.last_email_to_at, s.last_email_from_at)`

/**
 * Accounts with what rules look at, those about which nothing was ever collected among them.
 */
export async function listComparedAccounts(db: Db, { tenantId, ids, today, timeZone }: Compared) {
  const daysSince = (at: RawBuilder<unknown>) =>
    sql<number | null>`greatest(0, ${today}::date - ${localDaySql(at, timeZone)})`
  let query = db
    .selectFrom('account as a')
    .leftJoin('account_standing as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.account_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.owner_id', 's.score', 's.emails_to', 's.emails_from'])
    .select(['s.meetings_to', 's.meetings_from', 's.their_people', 's.our_people'])
    .select(['s.meeting_minutes', 's.reply_hours'])
    .select([
      sql<boolean>`s.first_at is not null`.as('is_heard'),
      sql<number | null>`case when ${LAST_EMAIL} is null then null
        else ${daysSince(LAST_EMAIL)} end`.as('days_since_email'),
      sql<number | null>`case when s.last_meeting_at is null then null
        else ${daysSince(sql`s.last_meeting_at`)} end`.as('days_since_meeting'),
    ])
    .where('a.tenant_id', '=', tenantId)
  if (ids) query = query.where(sql<boolean>`a.id = any(${[...ids]}::uuid[])`)
  return query.execute()
}

/**
 * Whether Follow is on, held as it is until the transaction ends: who switches it off waits.
 */
export async function holdSwitchedOn(db: Db, tenantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('follow_enabled')
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst()
  return row?.follow_enabled ?? false
}
