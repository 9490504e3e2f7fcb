import type { AdminEngagementWeightsTexts } from '../en-US/admin-engagement-weights.ts'

export const engagementWeights: AdminEngagementWeightsTexts = {
  title: 'Woraus der Wert besteht',
  text: 'Der Wert sagt, wie nah eine Firma im Vergleich mit den anderen ist, von 0 bis 100. Jeder Teil zählt so viel, wie Sie bestimmen; zusammen ergeben sie 100 %.',
  metrics: {
    emailsFrom: { title: 'E-Mails von dort', text: 'Wie viele man uns geschrieben hat.' },
    emailsTo: { title: 'E-Mails dorthin', text: 'Wie viele wir geschrieben haben.' },
    meetingsFrom: {
      title: 'Besprechungen auf deren Einladung',
      text: 'Zu wie vielen man uns eingeladen hat.',
    },
    meetingsTo: {
      title: 'Besprechungen auf unsere Einladung',
      text: 'Zu wie vielen wir eingeladen haben.',
    },
    theirPeople: { title: 'Personen dort', text: 'Wie viele von dort beteiligt waren.' },
    ourPeople: { title: 'Personen bei uns', text: 'Wie viele von uns beteiligt waren.' },
    recencyEmail: { title: 'Letzte E-Mail', text: 'Je kürzer her, desto besser.' },
    recencyMeeting: { title: 'Letzte Besprechung', text: 'Je kürzer her, desto besser.' },
    replyLatency: { title: 'Zeit bis zur Antwort', text: 'Je schneller, desto besser.' },
  },
  percent: 'in Prozent',
  fault: 'Geben Sie eine Zahl von 0 bis 100 an, mit höchstens einer Nachkommastelle.',
  whole: 'Zusammen 100 %.',
  less: (shown) => `Es fehlen ${shown} % bis 100 %.`,
  more: (shown) => `${shown} % mehr als 100 %.`,
  spread: 'Unterschied gleichmäßig verteilen',
  spreadHint: 'Auf die Teile, die Sie nicht geändert haben.',
  standard: 'Übliche Gewichte',
  discard: 'Änderungen verwerfen',
  preview: 'Wer würde sich bewegen?',
  previewing: 'Wird berechnet…',
  set: 'Diese Gewichte verwenden',
  setting: 'Wird gespeichert…',
  isSet: 'Diese Gewichte gelten jetzt.',
  notDone: 'Die Gewichte wurden nicht geändert',
  notPreviewed: 'Es ließ sich nicht berechnen, wer sich bewegen würde',
  moved: (n, shown, all) =>
    n === 1
      ? `1 von ${all} Firmen bekommt einen anderen Wert.`
      : `${shown} von ${all} Firmen bekommen einen anderen Wert.`,
  nobody: (all) => `Keine von ${all} Firmen bekommt einen anderen Wert.`,
  noAccounts: 'Noch keine Firma hat einen Wert, also bewegt sich keine.',
  table: 'Firmen, die sich am meisten bewegen',
  account: 'Firma',
  before: 'Jetzt',
  after: 'Dann',
  change: 'Änderung',
  outdated: 'Die Gewichte wurden seitdem geändert: Lassen Sie es neu berechnen.',
}
