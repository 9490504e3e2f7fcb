import { sql, type RawBuilder } from 'kysely'
import type { AccountSpanRow, Db } from '../store/schema.ts'
import { distinctPeople, listedPeople } from './listed-people.store.ts'
import { localDaySql, spanStartSql } from './span-start.store.ts'
import { WHOLE_ACCOUNT } from './stale-span.store.ts'

/** Spans of accounts, in pairs; `-infinity` for all of an account's. */
export interface WantedSpans {
  accountIds: readonly string[]
  starts: readonly string[]
}

/** How activities are added up. */
export interface Counting {
  tenantId: string
  timeZone: string
  /** Meetings count once they have begun. */
  now: Date
}

/** Adds up spans anew from their activities; those without any are gone. */
export async function rebuildSpans(db: Db, wanted: WantedSpans, counting: Counting): Promise<void> {
  await sql`
    delete from account_span where ctid = any(array(
      select old.ctid from ${wantedSql(wanted)}
      cross join lateral (
        select account_span.ctid from account_span
        where account_span.tenant_id = ${counting.tenantId}::uuid
          and account_span.account_id = wanted.account_id
          and (account_span.start = wanted.start or wanted.start = ${WHOLE_ACCOUNT}::date)
        offset 0
      ) as old
    ))
  `.execute(db)
  await sql`
    insert into account_span (
      tenant_id, account_id, start, emails_to, emails_from, meetings_to, meetings_from,
      timed_meetings, meeting_minutes, replies, reply_seconds, first_at,
      last_email_to_at, last_email_from_at, last_meeting_at,
      ours_emails, theirs_emails, ours_meetings, theirs_meetings)
    ${addedUp(wanted, counting, null)}
  `.execute(db)
}

const wantedSql = ({ accountIds, starts }: WantedSpans): RawBuilder<unknown> =>
  sql`unnest(${accountIds}::uuid[], ${starts}::date[]) as wanted (account_id, start)`

const mails = sql`is_mail`
const meetings = sql`not is_mail`
const to = sql`is_out`
const from = sql`not is_out`

/**
 * Spans as activities make them, in the columns of the table.
 *
 * Activities are found by time, a day more either way, whatever the zone; which of them belong to a span
 * says `spanStartSql`. So midnights that are there twice do no harm.
 *
 * @param since only what was on this day or later; null: everything
 */
export function addedUp(
  wanted: WantedSpans,
  { tenantId, timeZone, now }: Counting,
  since: string | null,
): RawBuilder<AccountSpanRow> {
  return sql<AccountSpanRow>`
    select ${tenantId}::uuid as tenant_id, wanted.account_id, span_start as start,
      emails_to, emails_from, meetings_to, meetings_from, timed_meetings, meeting_minutes, replies, reply_seconds,
      first_at, last_email_to_at, last_email_from_at, last_meeting_at,
      ${distinctPeople(sql`ours_emails`)} as ours_emails,
      ${distinctPeople(sql`theirs_emails`)} as theirs_emails,
      ${distinctPeople(sql`ours_meetings`)} as ours_meetings,
      ${distinctPeople(sql`theirs_meetings`)} as theirs_meetings
    from ${wantedSql(wanted)}
    cross join lateral (
      select span.start as span_start, ${SUMS}
      from (
        select at, ours, theirs, minutes, reply_seconds,
          kind = 'mail' as is_mail, direction = 'out' as is_out,
          ${spanStartSql(sql`at`, timeZone)} as start
        from activity
        where activity.tenant_id = ${tenantId}::uuid
          and activity.account_id = wanted.account_id
          and at >= (wanted.start - 1)::timestamp at time zone 'UTC'
          and at < case when wanted.start = ${WHOLE_ACCOUNT}::date then 'infinity'
            else (wanted.start + 8)::timestamp at time zone 'UTC' end
        -- Kept apart, so that all activities there are can never be gone through for a few.
        offset 0
      ) as span
      where (span.start = wanted.start or wanted.start = ${WHOLE_ACCOUNT}::date)
        and (is_mail or at <= ${now}::timestamptz)
        ${since === null ? sql`` : sql`and ${localDaySql(sql`at`, timeZone)} >= ${since}::date`}
      group by span.start
      offset 0
    ) as summed
  `
}

const SUMS = sql`
  count(*) filter (where ${mails} and ${to})::integer as emails_to,
  count(*) filter (where ${mails} and ${from})::integer as emails_from,
  count(*) filter (where ${meetings} and ${to})::integer as meetings_to,
  count(*) filter (where ${meetings} and ${from})::integer as meetings_from,
  count(minutes)::integer as timed_meetings,
  coalesce(sum(minutes), 0)::bigint as meeting_minutes,
  count(reply_seconds)::integer as replies,
  coalesce(sum(reply_seconds), 0)::bigint as reply_seconds,
  min(at) as first_at,
  max(at) filter (where ${mails} and ${to}) as last_email_to_at,
  max(at) filter (where ${mails} and ${from}) as last_email_from_at,
  max(at) filter (where ${meetings}) as last_meeting_at,
  ${listedPeople(sql`ours`, mails)} as ours_emails,
  ${listedPeople(sql`theirs`, mails)} as theirs_emails,
  ${listedPeople(sql`ours`, meetings)} as ours_meetings,
  ${listedPeople(sql`theirs`, meetings)} as theirs_meetings`
