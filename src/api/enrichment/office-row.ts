import type { OfficeRow } from '../../contract/measure.ts'
import { measuresOf, type Totals } from './measures.ts'
import type { OfficeBucket } from './office-bucket.ts'

/** What an account's row says, but for its name. */
export interface CountedAccount {
  accountId: string
  totals: Totals
  score: number
}

/** A row with the names of the source. */
export function officeRow(
  { accountId, totals, score }: CountedAccount,
  { name, bucket, timeZone }: { name: string; bucket: OfficeBucket; timeZone: string },
): OfficeRow {
  const measures = measuresOf(totals, { day: bucket.asOf, timeZone })
  return {
    AccountId: accountId,
    AccountName: name,
    EngagementScore: score,
    NoOfEmails_ToAccount: measures.emailsTo,
    NoOfEmails_FromAccount: measures.emailsFrom,
    NoOfMeetings_ToAccount: measures.meetingsTo,
    NoOfMeetings_FromAccount: measures.meetingsFrom,
    NoOfContactsInvolved_Emails: measures.ourPeopleEmails,
    NoOfContactsInvolved_Meetings: measures.ourPeopleMeetings,
    NoOfAccountContactsInvolved_Emails: measures.theirPeopleEmails,
    NoOfAccountContactsInvolved_Meetings: measures.theirPeopleMeetings,
    EngagementStartDate: measures.firstAt,
    DaysSinceLastEmail: measures.daysSinceLastEmail,
    DaysSinceLastMeeting: measures.daysSinceLastMeeting,
    AverageDuration_Of_Meetings: measures.meetingMinutes,
    AverageDuration_Of_AccountEmailReplies: measures.replyHours,
    AggregationStartDate: bucket.start,
    AggregationLevel: bucket.level,
  }
}
