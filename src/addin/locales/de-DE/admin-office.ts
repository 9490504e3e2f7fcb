import type { AdminOfficeTexts } from '../en-US/admin-office.ts'

export const officeColumns: AdminOfficeTexts = {
  title: 'Was bedeuten die Spalten?',
  text: 'Sie heißen wie in Customer Insights. Wo nichts zu zählen ist, ist die Zelle leer.',
  column: 'Spalte',
  meaning: 'Bedeutung',
  meanings: {
    AccountId: 'Kennung der Firma in Follow',
    AccountName: 'Name der Firma',
    EngagementScore: 'Wert von 0 bis 100, verglichen mit den anderen Firmen desselben Zeitraums',
    NoOfEmails_ToAccount: 'E-Mails von uns dorthin',
    NoOfEmails_FromAccount: 'E-Mails von dort an uns',
    NoOfMeetings_ToAccount: 'Besprechungen auf unsere Einladung',
    NoOfMeetings_FromAccount: 'Besprechungen auf deren Einladung',
    NoOfContactsInvolved_Emails: 'Personen bei uns in diesen E-Mails',
    NoOfContactsInvolved_Meetings: 'Personen bei uns in diesen Besprechungen',
    NoOfAccountContactsInvolved_Emails: 'Personen dort in diesen E-Mails',
    NoOfAccountContactsInvolved_Meetings: 'Personen dort in diesen Besprechungen',
    EngagementStartDate: 'Erste E-Mail oder Besprechung des Zeitraums, in UTC',
    DaysSinceLastEmail:
      'Tage von der letzten E-Mail bis zum letzten Tag des Zeitraums oder bis heute',
    DaysSinceLastMeeting:
      'Tage von der letzten Besprechung bis zum letzten Tag des Zeitraums oder bis heute',
    AverageDuration_Of_Meetings: 'Mittlere Dauer einer Besprechung, in Minuten',
    AverageDuration_Of_AccountEmailReplies: 'Mittlere Zeit, bis man uns antwortet, in Stunden',
    AggregationStartDate: 'Erster Tag des Zeitraums',
    AggregationLevel:
      'Zeitraum: „year“ für die letzten 365 Tage, „month“ für einen Monat, „week“ für eine Woche ab Montag',
  },
}
