import type { AdminLoggingAgreementTexts } from '../en-US/admin-logging-agreement.ts'

export const consent: AdminLoggingAgreementTexts = {
  intro: 'Bitte lesen Sie, was die E-Mail-Protokollierung tut. Ihre Zustimmung wird festgehalten.',
  sections: {
    reads: {
      title: 'Was gelesen wird',
      text: 'Von jeder Nachricht im Postfach: von wem, an wen, wann, der Betreff und die Kopfzeilen, die sagen, worauf sie antwortet und ob sie automatisch gesendet wurde.',
    },
    keeps: {
      title: 'Was aufbewahrt wird',
      text: 'Kennungen der Nachricht, Daten, Vertriebsperson, Kontakt, Betreff und ein Link zum Original im Postfach. Von einer Nachricht, die nicht ins Protokoll gehört, nur Kennung und Grund.',
    },
    never: {
      title: 'Was nicht aufbewahrt wird',
      text: 'Der Text einer E-Mail und ihre Anlagen werden nie gelesen. Von einer Nachricht, die als persönlich, privat oder vertraulich gekennzeichnet ist, bleiben weder Betreff noch Adressen.',
    },
    long: {
      title: 'Wie lange',
      text: 'So lange, wie Sie es unter Aufbewahrung festlegen, für Protokoll und Quarantäne getrennt.',
    },
    sees: {
      title: 'Wer es sieht',
      text: 'Das Protokoll gehört dem Vertrieb gemeinsam. Wer administriert und keine Kontakte lesen darf, sieht dort nur die eigenen E-Mails.',
    },
    rights: {
      title: 'Was Kontakte tun können',
      text: 'Wer nicht protokolliert werden will, wird es nicht. Wer die eigenen Daten löschen lässt, verschwindet aus dem Protokoll.',
    },
    yours: {
      title: 'Was bei Ihnen liegt',
      text: 'E-Mails von Beschäftigten und Kunden zu protokollieren muss oft angekündigt oder vereinbart werden. Prüfen Sie, welches Recht für Sie gilt, und informieren Sie Ihre Leute.',
    },
  },
  check: 'Ich habe das gelesen und stimme für meine Organisation zu.',
  missing: 'Setzen Sie das Häkchen oben, wenn Sie zustimmen.',
  recorded: (version) =>
    `Festgehalten werden Ihr Name, die Zeit, die Sprache und die Fassung dieses Textes (${version}).`,
  agree: 'Zustimmen und Protokollierung starten',
  start: 'E-Mail-Protokollierung starten',
  given: (who, when, version) => `Zugestimmt hat ${who} am ${when} (Fassung ${version}).`,
  read: 'Text lesen',
  on: 'Die E-Mail-Protokollierung läuft',
}
