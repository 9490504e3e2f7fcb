import type { Measures } from '../../contract/measure.ts'
import type { AccountStandingRow } from '../store/schema.ts'
import type { DaysSince } from './days-since.ts'

type LastEmails = Pick<AccountStandingRow, 'last_email_to_at' | 'last_email_from_at'>

/** What of a standing is shown to everybody. */
export type MeasuredStanding = Omit<
  AccountStandingRow,
  | ('tenant_id' | 'account_id' | 'our_people' | 'their_people' | 'weeks' | 'score')
  | ('percentiles' | 'peers' | 'counted_at')
>

/** Where an account stands with which nothing was ever exchanged. */
const NOTHING: MeasuredStanding = {
  emails_to: 0,
  emails_from: 0,
  meetings_to: 0,
  meetings_from: 0,
  our_people_emails: 0,
  our_people_meetings: 0,
  their_people_emails: 0,
  their_people_meetings: 0,
  first_at: null,
  last_email_to_at: null,
  last_email_from_at: null,
  last_meeting_at: null,
  meeting_minutes: null,
  reply_hours: null,
}

/** The last mail of either direction; null: there was none. */
export function lastEmailAt({
  last_email_to_at: to,
  last_email_from_at: from,
}: LastEmails): Date | null {
  if (to === null || from === null) return to ?? from
  return to > from ? to : from
}

/** Measures of the year as everybody may see them; zeros where nothing was ever collected. */
export function shownMeasures(found: MeasuredStanding | undefined, daysSince: DaysSince): Measures {
  const standing = found ?? NOTHING
  return {
    emailsTo: standing.emails_to,
    emailsFrom: standing.emails_from,
    meetingsTo: standing.meetings_to,
    meetingsFrom: standing.meetings_from,
    ourPeopleEmails: standing.our_people_emails,
    ourPeopleMeetings: standing.our_people_meetings,
    theirPeopleEmails: standing.their_people_emails,
    theirPeopleMeetings: standing.their_people_meetings,
    firstAt: instant(standing.first_at),
    lastEmailToAt: instant(standing.last_email_to_at),
    lastEmailFromAt: instant(standing.last_email_from_at),
    lastMeetingAt: instant(standing.last_meeting_at),
    daysSinceLastEmail: daysSince(lastEmailAt(standing)),
    daysSinceLastMeeting: daysSince(standing.last_meeting_at),
    meetingMinutes: standing.meeting_minutes,
    replyHours: standing.reply_hours,
  }
}

const instant = (at: Date | null) => at?.toISOString() ?? null
