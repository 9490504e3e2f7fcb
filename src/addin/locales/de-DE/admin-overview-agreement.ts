import type { AdminOverviewAgreementTexts } from '../en-US/admin-overview-agreement.ts'

export const agreement: AdminOverviewAgreementTexts = {
  title: 'Bevor Sie Follow einschalten',
  intro: 'Bitte lesen Sie, was Follow tut. Ihre Zustimmung wird festgehalten.',
  sections: {
    reads: {
      title: 'Was Follow liest',
      text: 'Von einer E-Mail, der jemand aus dem Vertrieb folgen will: Empfänger, Betreff, die Adressen ihrer Links und wie Outlook sie ablegt. Der Text der E-Mail und ihre Anlagen bleiben in Outlook und werden nie an Follow gesendet.',
    },
    adds: {
      title: 'Was es einer solchen E-Mail hinzufügt',
      text: 'Soweit Ihre Regeln es erlauben: ein unsichtbares Bild, Links, die über diesen Dienst führen, und auf Wunsch eine Zeile, die Empfänger zu ihrer eigenen Seite führt.',
    },
    stores: {
      title: 'Was es speichert',
      text: 'Wann die E-Mail geöffnet, wann ein Link angeklickt und wann geantwortet wird; mit welcher Art von Programm; und ob das ein Mensch oder eine Maschine war. Netzwerkadressen der Lesenden werden dafür angesehen und nicht aufbewahrt. Jede Interaktion sagt, wie sicher es ist, von wem sie stammt.',
    },
    sees: {
      title: 'Wer es sieht',
      text: 'Wer die E-Mail gesendet hat und die Leitung des Teams. Wie interessiert ein Kontakt ist, sehen alle, die Follow nutzen. Die Administration sieht Entscheidungen und Zahlen, aber niemandes Interaktionen, außer es wurde ihr gewährt.',
    },
    keeps: {
      title: 'Wie lange',
      text: 'So lange, wie Sie es unter „Aufbewahrung“ festlegen. Wird Follow beendet, wird nach einer Wartezeit alles gelöscht.',
    },
    rights: {
      title: 'Was Empfänger tun können',
      text: 'Sehen, was über sie bekannt ist, ablehnen und es löschen lassen. Eine Ablehnung gilt sofort, auch für bereits gesendete E-Mails, und niemand hier kann sich darüber hinwegsetzen.',
    },
    yours: {
      title: 'Was bei Ihnen liegt',
      text: 'In vielen Ländern darf das Öffnen einer E-Mail nur mit vorheriger Einwilligung gemessen werden. Unter „Einwilligung“ entscheiden Sie, was gelten muss. Prüfen Sie, welches Recht für Sie gilt, und informieren Sie Vertrieb und Empfänger.',
    },
  },
  check: 'Ich habe das gelesen und stimme für meine Organisation zu.',
  missing: 'Setzen Sie oben das Häkchen, wenn Sie zustimmen.',
  recorded: (version) =>
    `Dazu werden festgehalten: Ihr Name, der Zeitpunkt, die Sprache und die Fassung dieses Textes (${version}).`,
  confirm: 'Zustimmen und einschalten',
  again:
    'Der Text hat sich geändert, seit Ihre Organisation zugestimmt hat. Deshalb ist eine neue Zustimmung nötig.',
}
