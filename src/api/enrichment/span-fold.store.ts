import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/schema.ts'
import { countPeople, listedPeople } from './listed-people.store.ts'
import type { StandingTotals } from './measures.ts'
import type { RollingYear } from './rolling-year.ts'
import { addedUp, type Counting } from './span.store.ts'

/** What happened with an account in all of some spans. */
export type FoldedSpans = StandingTotals & { account_id: string }

/** Accounts with which anything happened in a piece of time, in order of their ids. */
export async function foldSpansWithin(
  db: Db,
  { tenantId, from, until }: { tenantId: string; from: string; until: string },
): Promise<FoldedSpans[]> {
  const spans = sql`
    select * from account_span
    where tenant_id = ${tenantId}::uuid and start >= ${from}::date and start < ${until}::date`
  const { rows } = await sql<FoldedSpans>`
    select account_id, ${TOTALS} from (
      select account_id, ${SUMS} from (${spans}) as span group by account_id
    ) as summed
    order by account_id
  `.execute(db)
  return rows
}

/**
 * The year of some accounts, of its first span only what is within it: `account_id`, `weeks`, and columns
 * of a standing in the order of `STANDING_COLUMNS`.
 */
export function foldedYears(
  { accountIds, year }: { accountIds: readonly string[]; year: RollingYear },
  counting: Counting,
): RawBuilder<unknown> {
  return sql`
    select account_id, array(
      select coalesce(sum(span.count), 0)::integer
      from unnest(${year.weeks}::date[]) as week (monday)
      left join unnest(mondays, counts) as span (monday, count) on span.monday = week.monday
      group by week.monday order by week.monday
    ) as weeks, ${TOTALS} from (
      select account_id, ${SUMS},
        array_agg(date_trunc('week', start)::date) as mondays,
        array_agg(emails_to + emails_from + meetings_to + meetings_from) as counts
      from (${yearSpans({ accountIds, year }, counting)}) as span
      group by account_id
    ) as summed`
}

function yearSpans(
  { accountIds, year }: { accountIds: readonly string[]; year: RollingYear },
  counting: Counting,
): RawBuilder<unknown> {
  const { cutSpan, firstSpan, from } = year
  const whole = sql`
    select span.* from unnest(${accountIds}::uuid[]) as wanted (id)
    cross join lateral (
      select ${COLUMNS} from account_span
      where tenant_id = ${counting.tenantId}::uuid and account_id = wanted.id
        and start >= ${firstSpan}::date
      -- Kept apart, so that not all spans there are can be gone through for a few accounts.
      offset 0
    ) as span`
  if (cutSpan === null) return whole
  const starts = accountIds.map(() => cutSpan)
  return sql`${whole} union all
    select ${COLUMNS} from (${addedUp({ accountIds, starts }, counting, from)}) as cut`
}

const COLUMNS = sql`account_id, start, emails_to, emails_from, meetings_to, meetings_from,
  timed_meetings, meeting_minutes, replies, reply_seconds, ours_emails, theirs_emails, ours_meetings,
  theirs_meetings, first_at, last_email_to_at, last_email_from_at, last_meeting_at`

const LISTS = ['ours_emails', 'theirs_emails', 'ours_meetings', 'theirs_meetings'] as const
type List = (typeof LISTS)[number]

/** How many people each list of a single span has: nobody is in it twice, and counting takes longest. */
function sizes(): RawBuilder<unknown> {
  return sql.join(LISTS.map((list) => sql`max(cardinality(${sql.ref(list)})) as ${size(list)}`))
}

function size(list: List): RawBuilder<unknown> {
  return sql.ref(`${list}_size`)
}

function people(list: List): RawBuilder<unknown> {
  return sql`case when spans = 1 then ${size(list)} else ${countPeople(sql.ref(list))} end`
}

function peopleOfBoth(emails: List, meetings: List): RawBuilder<unknown> {
  const both = countPeople(sql`concat_ws(',', ${sql.ref(emails)}, ${sql.ref(meetings)})`)
  return sql`case when spans = 1 and ${size(meetings)} = 0 then ${size(emails)}
    when spans = 1 and ${size(emails)} = 0 then ${size(meetings)} else ${both} end`
}

const SUMS = sql`
  sum(emails_to)::integer as emails_to, sum(emails_from)::integer as emails_from,
  sum(meetings_to)::integer as meetings_to, sum(meetings_from)::integer as meetings_from,
  sum(meeting_minutes)::double precision / nullif(sum(timed_meetings), 0) as meeting_minutes,
  sum(reply_seconds)::double precision / nullif(sum(replies), 0) / 3600 as reply_hours,
  min(first_at) as first_at, max(last_email_to_at) as last_email_to_at,
  max(last_email_from_at) as last_email_from_at, max(last_meeting_at) as last_meeting_at,
  count(*) as spans, ${sizes()},
  ${listedPeople(sql`ours_emails`)} as ours_emails,
  ${listedPeople(sql`theirs_emails`)} as theirs_emails,
  ${listedPeople(sql`ours_meetings`)} as ours_meetings,
  ${listedPeople(sql`theirs_meetings`)} as theirs_meetings`

/** As `TOTALS` has them. */
export const STANDING_COLUMNS = [
  ...(['emails_to', 'emails_from', 'meetings_to', 'meetings_from'] as const),
  ...(['meeting_minutes', 'reply_hours', 'first_at', 'last_email_to_at'] as const),
  ...(['last_email_from_at', 'last_meeting_at', 'our_people_emails'] as const),
  ...(['our_people_meetings', 'their_people_emails', 'their_people_meetings'] as const),
  ...(['our_people', 'their_people'] as const),
] satisfies (keyof StandingTotals)[]

const TOTALS = sql`
  emails_to, emails_from, meetings_to, meetings_from, meeting_minutes, reply_hours,
  first_at, last_email_to_at, last_email_from_at, last_meeting_at,
  ${people('ours_emails')} as our_people_emails,
  ${people('ours_meetings')} as our_people_meetings,
  ${people('theirs_emails')} as their_people_emails,
  ${people('theirs_meetings')} as their_people_meetings,
  ${peopleOfBoth('ours_emails', 'ours_meetings')} as our_people,
  ${peopleOfBoth('theirs_emails', 'theirs_meetings')} as their_people`
