import type { AdminRetentionTexts } from '../en-US/admin-retention.ts'

export const retention: AdminRetentionTexts = {
  label: 'Aufbewahrung',
  title: 'Wie lange was aufbewahrt wird',
  forever: 'Unbegrenzt aufbewahren',
  days: 'Tage',
  daysLabel: (what) => `${what}: Tage`,
  periods: {
    hitDays: {
      title: 'Einzelheiten zu Öffnungen und Klicks',
      text: 'Was von jeder Öffnung und jedem Klick bleibt, damit sie neu beurteilt werden können. Danach bleibt das Urteil, wie es ist.',
    },
    interactionDays: {
      title: 'Interaktionen',
      text: 'Öffnungen, Klicks, Dateiansichten und Antworten, mit der Angabe, von wem sie waren. Danach sind es Zahlen ohne Personen.',
    },
    followedEmailDays: {
      title: 'Gefolgte E-Mails',
      text: 'Betreff, Empfänger und Links, ab dem Senden gezählt. Alles zu der E-Mail Erfasste geht mit ihr, deshalb darf die Frist nicht kürzer sein als bei Interaktionen.',
    },
    logDays: {
      title: 'Interaktionsprotokoll',
      text: 'Protokolleinträge mit Kommentaren und Wiedervorlagen, ab der E-Mail gezählt. Daraus entstandene Verkaufschancen bleiben.',
    },
    quarantineDays: {
      title: 'Quarantäne',
      text: 'Nachrichten, über die niemand entschieden hat. Danach kommen sie nicht ins Protokoll, und nur ihre Kennung bleibt.',
    },
  },
  faults: {
    range: (fewest, most) => `Geben Sie eine Zahl von Tagen zwischen ${fewest} und ${most} an.`,
    'below-hits': () =>
      'Interaktionen müssen mindestens so lange bleiben wie die Einzelheiten zu Öffnungen und Klicks.',
    'below-interactions': () =>
      'Gefolgte E-Mails müssen mindestens so lange bleiben wie Interaktionen.',
    'mails-below-hits': () =>
      'Gefolgte E-Mails müssen mindestens so lange bleiben wie die Einzelheiten zu Öffnungen und Klicks.',
  },
  question: {
    title: 'Kürzer aufbewahren?',
    loss: {
      hitDays: (day) => `Einzelheiten zu Öffnungen und Klicks vor dem ${day} werden gelöscht.`,
      interactionDays: (day) => `Interaktionen vor dem ${day} werden zu Zahlen ohne Personen.`,
      followedEmailDays: (day) =>
        `Gefolgte E-Mails, die vor dem ${day} gesendet wurden, werden mit allem dazu Erfassten gelöscht.`,
      logDays: (day) =>
        `Einträge zu E-Mails vor dem ${day} werden mit Kommentaren und Wiedervorlagen gelöscht.`,
      quarantineDays: (day) =>
        `Nachrichten, die seit vor dem ${day} in Quarantäne warten, werden aufgegeben.`,
    },
    final: 'Das beginnt innerhalb einer Stunde und lässt sich nicht rückgängig machen.',
    confirm: 'Speichern und löschen',
  },
  lastRun: {
    title: 'Zuletzt aufgeräumt',
    never: 'Noch nie. Aufgeräumt wird jede Stunde.',
    at: (when) => `Fertig am ${when}. Aufgeräumt wird jede Stunde.`,
    nothing: 'Es gab nichts zu löschen.',
    removed: 'Was gelöscht wurde',
    kind: 'Was',
    count: 'Anzahl',
    kinds: {
      hits: 'Einzelheiten zu Öffnungen und Klicks',
      interactions: 'Interaktionen',
      followedEmails: 'Gefolgte E-Mails',
      alerts: 'Hinweise',
      logEntries: 'Protokolleinträge',
      activities: 'E-Mails und Besprechungen des Firmen-Engagements',
      messages: 'Protokollierte Nachrichten',
      quarantined: 'Nachrichten in Quarantäne',
    },
  },
}
