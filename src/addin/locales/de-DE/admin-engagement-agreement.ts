import type { AdminEngagementAgreementTexts } from '../en-US/admin-engagement-agreement.ts'

export const agreement: AdminEngagementAgreementTexts = {
  intro: 'Bitte lesen Sie, was Firmen-Engagement tut. Ihre Zustimmung wird festgehalten.',
  sections: {
    reads: {
      title: 'Was gelesen wird',
      text: 'In den ausgewählten Postfächern, und in keinen anderen: wer wem wann eine E-Mail geschickt hat und zu welcher Unterhaltung sie gehört; wer zu einer Besprechung eingeladen hat, wer eingeladen war, wer abgesagt hat, wann sie begann und endete. Ein Jahr zurück, und von da an das Neue. Die dort geführten Kontakte nur, wenn ein Administrator sie importiert.',
    },
    never: {
      title: 'Was nie gelesen oder behalten wird',
      text: 'Betreff, Text und Anhänge einer E-Mail werden nie abgefragt. Zu einer Besprechung sagt der Kalender mehr als nötig: Betreff, Ort und Text werden ungelesen verworfen. E-Mails und Besprechungen, die als persönlich, privat oder vertraulich gekennzeichnet sind, zählen nicht.',
    },
    stores: {
      title: 'Was gespeichert wird',
      text: 'Je Firma: wann es eine E-Mail oder Besprechung gab, in welcher Richtung, wie lange eine Besprechung und eine Antwort dauerte. Personen werden als Zahlen behalten, die sich ohne den Schlüssel Ihrer Organisation nicht in Adressen zurückverwandeln lassen. Behalten wird es 400 Tage.',
    },
    shows: {
      title: 'Was gezeigt wird',
      text: 'Wie viele E-Mails und Besprechungen es mit einer Firma gab, wie nah das im Vergleich mit anderen Firmen ist, und seit wann nichts zu hören war. Wenn Sie das gewählt haben, auch, welche Kollegen und Kontakte am meisten miteinander zu tun haben; sonst nichts über einzelne Personen.',
    },
    sees: {
      title: 'Wer es sieht',
      text: 'Die Firmen sehen alle, die Follow nutzen. Wer wen kennt, sehen nur die, die Kontakte sehen dürfen. Wie weit jedes Postfach gelesen ist, sehen Administratoren.',
    },
    stops: {
      title: 'Wie es endet',
      text: 'Sie können es jederzeit anhalten; von da an wird nichts gelesen. Löschen entfernt sofort alles, was gesammelt wurde. Wer als Kontakt seine Daten löschen lässt, kommt darin nicht mehr vor.',
    },
    yours: {
      title: 'Was bei Ihnen liegt',
      text: 'Anzusehen, wer mit wem E-Mails austauscht, muss den Beschäftigten vielleicht angekündigt oder mit ihrer Vertretung vereinbart werden. Prüfen Sie, welches Recht für Sie gilt, und sagen Sie es Ihren Leuten.',
    },
  },
  check: 'Ich habe das gelesen und stimme für meine Organisation zu.',
  missing: 'Setzen Sie oben den Haken, wenn Sie zustimmen.',
  recorded: (version) =>
    `Festgehalten werden dabei: Ihr Name, die Zeit, die Sprache und die Fassung dieses Textes (${version}).`,
  agree: 'Zustimmen und weiter',
  given: (who, when, version) => `Zugestimmt hat ${who} am ${when} (Fassung ${version}).`,
  outdated:
    'Der Text hat sich seit der Zustimmung geändert, daher muss ihm erneut zugestimmt werden.',
  read: 'Text lesen',
}
