import type { AdminLoggingChecksTexts } from '../en-US/admin-logging-checks.ts'

export const checks: AdminLoggingChecksTexts = {
  validation: {
    title: 'Ergebnis der Prüfung',
    good: 'Alles funktioniert',
    bad: 'Etwas funktioniert nicht',
    at: (when) => `Geprüft am ${when}`,
    steps: {
      credential: 'Geheimnis oder Zertifikat',
      token: 'Anmeldung',
      mailbox: 'Postfach',
      read: 'E-Mails lesen',
      archive: 'Archivordner',
      job: 'Auftrag',
      'mail-flow': 'Eingang von E-Mails',
    },
    outcomes: {
      passed: 'In Ordnung',
      warning: 'Bitte ansehen',
      failed: 'Fehlgeschlagen',
      skipped: 'Nicht versucht',
    },
    detail: 'Was der Server sagte',
    failed: 'Die Einrichtung wurde nicht geprüft',
  },

  probe: {
    title: 'Kommen E-Mails an?',
    text: 'Senden Sie vom Konto einer Kollegin oder eines Kollegen eine E-Mail mit diesem Code im Betreff nach außen, und lassen Sie sie beantworten. Beide Zeichen werden grün, sobald die Kopien angekommen sind.',
    start: 'Code erzeugen',
    again: 'Neuen Code erzeugen',
    code: 'Betreff der Test-E-Mail',
    out: 'Gesendete E-Mails kommen an',
    in: 'Empfangene E-Mails kommen an',
    arrived: (when) => `Angekommen am ${when}`,
    waiting: 'Wird erwartet…',
  },
}
