import type { Measures } from '../../contract/measure.ts'
import type { AccountSpanTable, AccountStandingTable } from '../store/engagement-tables.ts'
import type { MetricValues } from './account-score.ts'
import { daysBetween, localDay } from './span-start.ts'

/** What happened within a span, whosever it is. */
export type Span = Omit<AccountSpanTable, 'tenant_id' | 'account_id'>

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
  firstAt: Date | null
  lastEmailToAt: Date | null
  lastEmailFromAt: Date | null
  lastMeetingAt: Date | null
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

/** Merges what happened in spans: sums, and people once, in however many spans they were. */
export function totalsOf(spans: readonly Span[]): Totals {
  return {
    ...sums(spans),
    ...peopleOf(spans),
    firstAt: earliest(spans.map((span) => span.first_at)),
    lastEmailToAt: latest(spans.map((span) => span.last_email_to_at)),
    lastEmailFromAt: latest(spans.map((span) => span.last_email_from_at)),
    lastMeetingAt: latest(spans.map((span) => span.last_meeting_at)),
  }
}

function sums(spans: readonly Span[]) {
  const sum = (of: (span: Span) => number) => spans.reduce((total, span) => total + of(span), 0)
  const timed = sum((span) => span.timed_meetings)
  const replies = sum((span) => span.replies)
  return {
    emailsTo: sum((span) => span.emails_to),
    emailsFrom: sum((span) => span.emails_from),
    meetingsTo: sum((span) => span.meetings_to),
    meetingsFrom: sum((span) => span.meetings_from),
    meetingMinutes: timed > 0 ? sum((span) => span.meeting_minutes) / timed : null,
    replyHours: replies > 0 ? sum((span) => span.reply_seconds) / replies / 3600 : null,
  }
}

function peopleOf(spans: readonly Span[]) {
  const oursEmails = union(spans, (span) => span.ours_emails)
  const oursMeetings = union(spans, (span) => span.ours_meetings)
  const theirsEmails = union(spans, (span) => span.theirs_emails)
  const theirsMeetings = union(spans, (span) => span.theirs_meetings)
  return {
    ourPeopleEmails: oursEmails.size,
    ourPeopleMeetings: oursMeetings.size,
    theirPeopleEmails: theirsEmails.size,
    theirPeopleMeetings: theirsMeetings.size,
    ourPeople: sizeTogether(oursEmails, oursMeetings),
    theirPeople: sizeTogether(theirsEmails, theirsMeetings),
  }
}

function union(spans: readonly Span[], of: (span: Span) => readonly number[]): Set<number> {
  const people = new Set<number>()
  for (const span of spans) for (const person of of(span)) people.add(person)
  return people
}

function sizeTogether(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let size = some.size
  for (const person of others) if (!some.has(person)) size += 1
  return size
}

const earliest = (times: readonly Date[]): Date | null =>
  times.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null)

const latest = (times: readonly (Date | null)[]): Date | null =>
  times.reduce((last, at) => (last === null || (at !== null && at > last) ? at : last), null)

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
    firstAt: row.first_at,
    lastEmailToAt: row.last_email_to_at,
    lastEmailFromAt: row.last_email_from_at,
    lastMeetingAt: row.last_meeting_at,
    meetingMinutes: row.meeting_minutes,
    replyHours: row.reply_hours,
  }
}

/** A standing without what only holds among others. */
export type StandingTotals = Omit<
  AccountStandingTable,
  'tenant_id' | 'account_id' | 'weeks' | 'score' | 'percentiles' | 'peers' | 'counted_at'
>

/** Measures as they are shown. */
export function measuresOf(totals: Totals, asOf: AsOf): Measures {
  const instant = (at: Date | null) => at?.toISOString() ?? null
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
  return daysSince(latest([lastEmailToAt, lastEmailFromAt]), asOf)
}

/** Whole days since the last meeting; null: there was none. */
export function daysSinceMeeting({ lastMeetingAt }: Totals, asOf: AsOf): number | null {
  return daysSince(lastMeetingAt, asOf)
}

/** Between days where the organisation is; 0 for what is still to come. */
function daysSince(at: Date | null, { day, timeZone }: AsOf): number | null {
  return at && Math.max(0, daysBetween(localDay(at, timeZone), day))
}
