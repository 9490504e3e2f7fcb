import type { OfficeRow } from '../../../contract/measure.ts'

/** What the columns of the exported measures mean, with their units. */
export const officeColumns = {
  title: 'What do the columns mean?',
  text: 'Their names are those of Customer Insights. An empty cell says that there is nothing to count.',
  column: 'Column',
  meaning: 'Meaning',
  meanings: {
    AccountId: 'Id of the account in Follow',
    AccountName: 'Name of the account',
    EngagementScore: 'Score from 0 to 100, compared with the other accounts of the same time span',
    NoOfEmails_ToAccount: 'Mails from us to them',
    NoOfEmails_FromAccount: 'Mails from them to us',
    NoOfMeetings_ToAccount: 'Meetings we called',
    NoOfMeetings_FromAccount: 'Meetings they called',
    NoOfContactsInvolved_Emails: 'People of ours in these mails',
    NoOfContactsInvolved_Meetings: 'People of ours in these meetings',
    NoOfAccountContactsInvolved_Emails: 'People of theirs in these mails',
    NoOfAccountContactsInvolved_Meetings: 'People of theirs in these meetings',
    EngagementStartDate: 'First mail or meeting of the time span, in UTC',
    DaysSinceLastEmail: 'Days from the last mail to the last day of the time span, or to today',
    DaysSinceLastMeeting:
      'Days from the last meeting to the last day of the time span, or to today',
    AverageDuration_Of_Meetings: 'Mean length of a meeting, in minutes',
    AverageDuration_Of_AccountEmailReplies: 'Mean time until they reply to us, in hours',
    AggregationStartDate: 'First day of the time span',
    AggregationLevel: 'Time span: “year” for the last 365 days, “month”, or “week” from Monday',
  } satisfies Record<keyof OfficeRow, string>,
}

/** What every other language has to have. */
export type AdminOfficeTexts = typeof officeColumns
