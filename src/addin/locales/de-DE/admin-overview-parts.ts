import type { AdminOverviewPartsTexts } from '../en-US/admin-overview-parts.ts'

export const parts: AdminOverviewPartsTexts = {
  title: 'Zustand aller Teile',
  good: 'In Ordnung',
  attention: 'Braucht Sie',
  info: 'Zu Ihrer Information',
  consent: {
    title: 'Zustimmung',
    given: (who, when, version) => `${who} hat am ${when} zugestimmt (Fassung ${version}).`,
    none: 'Hier hat noch niemand dem zugestimmt, was Follow tut.',
    needed: 'Ohne Zustimmung kann Follow nicht eingeschaltet werden.',
    outdated: 'Follow ist eingeschaltet, aber dem heutigen Text wurde nicht zugestimmt.',
    read: 'Text lesen',
  },
  policy: {
    title: 'Was gemessen wird',
    modes: {
      'opt-out': 'Alle werden gemessen, die nicht abgelehnt haben.',
      'opt-in': 'Niemand wird gemessen, bevor er zugestimmt hat.',
      'aggregate-only': 'Öffnungen und Klicks werden nur gezählt; niemand sieht, von wem.',
      'clicks-only': 'Klicks werden gemessen, Öffnungen nicht.',
      off: 'Nichts wird gemessen.',
    },
    mixedGroups: {
      block:
        'Schon ein Empfänger, der nicht gemessen werden darf, verhindert, dass einer E-Mail gefolgt wird.',
      partial:
        'Einer E-Mail mit einem Empfänger, der nicht gemessen werden darf, wird nur für Antworten gefolgt.',
    },
    rules: (n, text) => (n === 1 ? '1 Ausnahme.' : `${text} Ausnahmen.`),
    noRules: 'Keine Ausnahmen.',
    footer: 'Empfänger erfahren es in einer Zeile am Ende der E-Mail.',
    noFooter: 'Die E-Mail selbst sagt Empfängern nichts davon.',
    noContact: 'Für Fragen zum Datenschutz ist keine Adresse angegeben.',
    go: 'Zur Einwilligung',
  },
  logging: {
    title: 'E-Mail-Protokollierung',
    none: 'Nicht eingerichtet.',
    unfinished: 'Die Einrichtung ist nicht abgeschlossen.',
    byHand: 'Nachrichten werden von Hand aus Outlook protokolliert.',
    states: {
      stopped: 'Angehalten: Keine E-Mails werden protokolliert.',
      waiting: 'E-Mails werden protokolliert.',
      running: 'E-Mails werden gerade gelesen.',
      failing: 'Das Postfach lässt sich nicht lesen.',
    },
    waiting: (n, text) =>
      n === 1
        ? '1 Nachricht wartet auf eine Entscheidung.'
        : `${text} Nachrichten warten auf eine Entscheidung.`,
    go: 'Zur E-Mail-Protokollierung',
  },
  retention: {
    title: 'Aufbewahrung',
    both: (interactions, mails) =>
      `Interaktionen bleiben ${interactions}, gefolgte E-Mails ${mails}.`,
    days: (n, text) => (n === 1 ? '1 Tag lang' : `${text} Tage lang`),
    forever: 'unbegrenzt',
    lastRun: (when) => `Zuletzt aufgeräumt ${when}.`,
    never: 'Noch nie aufgeräumt.',
    go: 'Zur Aufbewahrung',
  },
  requests: {
    title: 'Anfragen von Empfängern',
    none: 'Keine offenen Anfragen.',
    open: (n, text) =>
      n === 1
        ? '1 offene Anfrage wartet auf Antwort.'
        : `${text} offene Anfragen warten auf Antwort.`,
    go: 'Zu den Anfragen',
  },
  audit: {
    title: 'Protokoll',
    whole: (n, text) =>
      n === 1 ? '1 Eintrag, unverändert.' : `${text} Einträge, keiner geändert, keiner fehlt.`,
    empty: 'Noch keine Einträge.',
    broken: (position) =>
      `Eintrag ${position} passt nicht: Das Protokoll wurde von außen geändert. Sichern Sie eine Kopie und gehen Sie dem nach.`,
    go: 'Zum Protokoll',
  },
  hits: {
    title: 'Wartende Treffer',
    none: 'Keine: Alles ist erfasst.',
    some: (n, text) =>
      n === 1
        ? '1 Treffer wartet darauf, erfasst zu werden, über alle Organisationen hier gezählt.'
        : `${text} Treffer warten darauf, erfasst zu werden, über alle Organisationen hier gezählt.`,
  },
  domains: {
    title: 'Eigene Domains',
    text: (names) => `${names}. E-Mails dorthin wird nie gefolgt.`,
    none: 'Keine bekannt: Sie werden erkannt, sobald sich jemand anmeldet.',
  },
}
