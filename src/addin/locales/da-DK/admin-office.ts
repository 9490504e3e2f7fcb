import type { AdminOfficeTexts } from '../en-US/admin-office.ts'

export const officeColumns: AdminOfficeTexts = {
  title: 'Hvad betyder kolonnerne?',
  text: 'De hedder det samme som i Customer Insights. Hvor der ikke er noget at tælle, er cellen tom.',
  column: 'Kolonne',
  meaning: 'Betydning',
  meanings: {
    AccountId: 'Firmaets id i Follow',
    AccountName: 'Firmaets navn',
    EngagementScore: 'Værdi fra 0 til 100, sammenlignet med de andre firmaer i samme tidsrum',
    NoOfEmails_ToAccount: 'Mails fra os til dem',
    NoOfEmails_FromAccount: 'Mails fra dem til os',
    NoOfMeetings_ToAccount: 'Møder, vi indkaldte til',
    NoOfMeetings_FromAccount: 'Møder, de indkaldte til',
    NoOfContactsInvolved_Emails: 'Personer hos os i disse mails',
    NoOfContactsInvolved_Meetings: 'Personer hos os i disse møder',
    NoOfAccountContactsInvolved_Emails: 'Personer hos dem i disse mails',
    NoOfAccountContactsInvolved_Meetings: 'Personer hos dem i disse møder',
    EngagementStartDate: 'Første mail eller møde i tidsrummet, i UTC',
    DaysSinceLastEmail: 'Dage fra seneste mail til tidsrummets sidste dag, eller til i dag',
    DaysSinceLastMeeting: 'Dage fra seneste møde til tidsrummets sidste dag, eller til i dag',
    AverageDuration_Of_Meetings: 'Gennemsnitlig mødelængde, i minutter',
    AverageDuration_Of_AccountEmailReplies: 'Gennemsnitlig tid, til de svarer os, i timer',
    AggregationStartDate: 'Tidsrummets første dag',
    AggregationLevel:
      'Tidsrum: »year« for de seneste 365 dage, »month« for en måned, »week« for en uge fra mandag',
  },
}
