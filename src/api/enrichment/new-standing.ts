import type { AccountSpanRow, AccountStandingRow } from '../store/schema.ts'
import { totalsOf, type StandingTotals } from './measures.ts'
import type { RollingYear } from './rolling-year.ts'
import { weekStart } from './span-start.ts'

/** An account's year, before it is compared with others. */
export type NewStanding = StandingTotals & Pick<AccountStandingRow, 'account_id' | 'weeks'>

/** What an account's year is, of the spans of that year. */
export function newStanding(
  accountId: string,
  spans: readonly AccountSpanRow[],
  year: RollingYear,
): NewStanding {
  const totals = totalsOf(spans)
  return {
    account_id: accountId,
    emails_to: totals.emailsTo,
    emails_from: totals.emailsFrom,
    meetings_to: totals.meetingsTo,
    meetings_from: totals.meetingsFrom,
    our_people_emails: totals.ourPeopleEmails,
    our_people_meetings: totals.ourPeopleMeetings,
    their_people_emails: totals.theirPeopleEmails,
    their_people_meetings: totals.theirPeopleMeetings,
    our_people: totals.ourPeople,
    their_people: totals.theirPeople,
    first_at: totals.firstAt,
    last_email_to_at: totals.lastEmailToAt,
    last_email_from_at: totals.lastEmailFromAt,
    last_meeting_at: totals.lastMeetingAt,
    meeting_minutes: totals.meetingMinutes,
    reply_hours: totals.replyHours,
    weeks: weekCounts(spans, year.weeks),
  }
}

/** Mails and meetings of each week. */
function weekCounts(spans: readonly AccountSpanRow[], weeks: readonly string[]): number[] {
  const byWeek = new Map(weeks.map((monday) => [monday, 0]))
  for (const span of spans) {
    const monday = weekStart(span.start)
    const before = byWeek.get(monday)
    if (before !== undefined) byWeek.set(monday, before + activitiesOf(span))
  }
  return [...byWeek.values()]
}

const activitiesOf = (span: AccountSpanRow): number =>
  span.emails_to + span.emails_from + span.meetings_to + span.meetings_from
