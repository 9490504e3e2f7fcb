import type { AdminOfficeTexts } from '../en-US/admin-office.ts'

export const officeColumns: AdminOfficeTexts = {
  title: 'Hva betyr kolonnene?',
  text: 'De heter det samme som i Customer Insights. Der det ikke er noe å telle, er cellen tom.',
  column: 'Kolonne',
  meaning: 'Betydning',
  meanings: {
    AccountId: 'Firmaets id i Follow',
    AccountName: 'Firmaets navn',
    EngagementScore: 'Verdi fra 0 til 100, sammenlignet med de andre firmaene i samme tidsrom',
    NoOfEmails_ToAccount: 'E-poster fra oss til dem',
    NoOfEmails_FromAccount: 'E-poster fra dem til oss',
    NoOfMeetings_ToAccount: 'Møter vi innkalte til',
    NoOfMeetings_FromAccount: 'Møter de innkalte til',
    NoOfContactsInvolved_Emails: 'Personer hos oss i disse e-postene',
    NoOfContactsInvolved_Meetings: 'Personer hos oss i disse møtene',
    NoOfAccountContactsInvolved_Emails: 'Personer hos dem i disse e-postene',
    NoOfAccountContactsInvolved_Meetings: 'Personer hos dem i disse møtene',
    EngagementStartDate: 'Første e-post eller møte i tidsrommet, i UTC',
    DaysSinceLastEmail: 'Dager fra siste e-post til siste dag i tidsrommet, eller til i dag',
    DaysSinceLastMeeting: 'Dager fra siste møte til siste dag i tidsrommet, eller til i dag',
    AverageDuration_Of_Meetings: 'Gjennomsnittlig møtelengde, i minutter',
    AverageDuration_Of_AccountEmailReplies: 'Gjennomsnittlig tid til de svarer oss, i timer',
    AggregationStartDate: 'Første dag i tidsrommet',
    AggregationLevel:
      'Tidsrom: «year» for de siste 365 dagene, «month» for en måned, «week» for en uke fra mandag',
  },
}
