import type { Measures } from '../../contract/measure.ts'
import type { AccountStandingTable } from '../store/engagement-tables.ts'
import type { MetricValues } from './account-score.ts'
import { daysBetween, localDay } from './span-start.ts'

/** What was exchanged within any time: all that measures and metrics are made of. */
export interface Totals {
  emailsTo: number
  emailsFrom: number
  meetingsTo: number
  meetingsFrom: number
  /** Distinct people. */
  ourPeopleEmails: number
  ourPeopleMeetings: number
  theirPeopleEmails: number
  theirPeopleMeetings: number
  /** Distinct over mails and meetings. */
  ourPeople: number
  theirPeople: number
  /** Milliseconds since 1970, as are all instants here: a `Date` for each of millions takes long. */
  firstAt: number | null
  lastEmailToAt: number | null
  lastEmailFromAt: number | null
  lastMeetingAt: number | null
  /** Mean; null: none had a length. */
  meetingMinutes: number | null
  /** Mean; null: nothing was answered. */
  replyHours: number | null
}

/** The day that "days since" count to, `YYYY-MM-DD`, and where days begin. */
export interface AsOf {
  day: string
  timeZone: string
}

/** Of an account about which nothing was collected. */
export const NO_TOTALS: Totals = {
  ...{ emailsTo: 0, emailsFrom: 0, meetingsTo: 0, meetingsFrom: 0 },
  ...{ ourPeopleEmails: 0, ourPeopleMeetings: 0, theirPeopleEmails: 0, theirPeopleMeetings: 0 },
  ...{ ourPeople: 0, theirPeople: 0, meetingMinutes: null, replyHours: null },
  ...{ firstAt: null, lastEmailToAt: null, lastEmailFromAt: null, lastMeetingAt: null },
}

const timeOf = (at: Date | null): number | null => at && at.getTime()

/** What a standing says was exchanged. */
export function totalsOfStanding(row: StandingTotals): Totals {
  return {
    emailsTo: row.emails_to,
    emailsFrom: row.emails_from,
    meetingsTo: row.meetings_to,
    meetingsFrom: row.meetings_from,
    ourPeopleEmails: row.our_people_emails,
    ourPeopleMeetings: row.our_people_meetings,
    theirPeopleEmails: row.their_people_emails,
    theirPeopleMeetings: row.their_people_meetings,
    ourPeople: row.our_people,
    theirPeople: row.their_people,
    firstAt: timeOf(row.first_at),
    lastEmailToAt: timeOf(row.last_email_to_at),
    lastEmailFromAt: timeOf(row.last_email_from_at),
    lastMeetingAt: timeOf(row.last_meeting_at),
    meetingMinutes: row.meeting_minutes,
    replyHours: row.reply_hours,
  }
}

const date = (at: number | null): Date | null => (at === null ? null : new Date(at))

/** The same as a standing says it. */
export function standingOfTotals(totals: Totals): StandingTotals {
  return {
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
    first_at: date(totals.firstAt),
    last_email_to_at: date(totals.lastEmailToAt),
    last_email_from_at: date(totals.lastEmailFromAt),
    last_meeting_at: date(totals.lastMeetingAt),
    meeting_minutes: totals.meetingMinutes,
    reply_hours: totals.replyHours,
  }
}

/** A standing without what only holds among others. */
export type StandingTotals = Omit<
  AccountStandingTable,
  'tenant_id' | 'account_id' | 'weeks' | 'score' | 'percentiles' | 'peers' | 'counted_at'
>

/** Measures as they are shown. */
export function measuresOf(totals: Totals, asOf: AsOf): Measures {
  const instant = (at: number | null) => date(at)?.toISOString() ?? null
  return {
    emailsTo: totals.emailsTo,
    emailsFrom: totals.emailsFrom,
    meetingsTo: totals.meetingsTo,
    meetingsFrom: totals.meetingsFrom,
    ourPeopleEmails: totals.ourPeopleEmails,
    ourPeopleMeetings: totals.ourPeopleMeetings,
    theirPeopleEmails: totals.theirPeopleEmails,
    theirPeopleMeetings: totals.theirPeopleMeetings,
    firstAt: instant(totals.firstAt),
    lastEmailToAt: instant(totals.lastEmailToAt),
    lastEmailFromAt: instant(totals.lastEmailFromAt),
    lastMeetingAt: instant(totals.lastMeetingAt),
    daysSinceLastEmail: daysSinceEmail(totals, asOf),
    daysSinceLastMeeting: daysSinceMeeting(totals, asOf),
    meetingMinutes: totals.meetingMinutes,
    replyHours: totals.replyHours,
  }
}

/** What an account is compared with others by (R11). */
export function metricsOf(totals: Totals, asOf: AsOf): MetricValues {
  const hasMail = totals.emailsTo + totals.emailsFrom > 0
  const hasMeetings = totals.meetingsTo + totals.meetingsFrom > 0
  return {
    emailsFrom: hasMail ? totals.emailsFrom : null,
    emailsTo: hasMail ? totals.emailsTo : null,
    meetingsFrom: hasMeetings ? totals.meetingsFrom : null,
    meetingsTo: hasMeetings ? totals.meetingsTo : null,
    theirPeople: totals.theirPeople,
    ourPeople: totals.ourPeople,
    recencyEmail: daysSinceEmail(totals, asOf),
    recencyMeeting: daysSinceMeeting(totals, asOf),
    replyLatency: totals.replyHours,
  }
}

/** Whole days since the last mail either way; null: there was none. */
export function daysSinceEmail(
  { lastEmailToAt, lastEmailFromAt }: Totals,
  asOf: AsOf,
): number | null {
  const last = Math.max(lastEmailToAt ?? -Infinity, lastEmailFromAt ?? -Infinity)
  return daysSince(last === -Infinity ? null : last, asOf)
}

/** Whole days since the last meeting; null: there was none. */
export function daysSinceMeeting({ lastMeetingAt }: Totals, asOf: AsOf): number | null {
  return daysSince(lastMeetingAt, asOf)
}

/** Between days where the organisation is; 0 for what is still to come. */
function daysSince(at: number | null, { day, timeZone }: AsOf): number | null {
  return at === null ? null : Math.max(0, daysBetween(localDay(new Date(at), timeZone), day))
}
