import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'
import { collected } from './admin-engagement-collected.ts'
import { problems } from './admin-engagement-problems.ts'

export const engagement: AdminEngagementTexts = {
  label: 'Stand des Firmen-Engagements',
  problems,
  remedy: 'Was zu tun ist:',

  empty: {
    title: 'Firmen-Engagement ist nicht eingerichtet',
    text: 'Firmen-Engagement zählt E-Mails und Besprechungen zwischen ausgewählten Postfächern und Ihren Firmen. Es zeigt, welche Firmen nah sind und welche abkühlen. Betreff und Text einer E-Mail liest es nie.',
    start: 'Firmen-Engagement einrichten',
  },

  refusals: {
    'setup-unfinished':
      'Die Einrichtung ist noch nicht vollständig. Schließen Sie erst ihre Schritte ab.',
    'consent-required': 'Stimmen Sie erst dem heutigen Text zu.',
    'invalid-request': 'So ließ es sich nicht übernehmen. Sehen Sie durch, was Sie gewählt haben.',
    'not-allowed': 'Das dürfen nur Administratoren.',
    unavailable:
      'Das geht im Augenblick nicht: Der Dienst ist beschäftigt. Versuchen Sie es in einer Minute noch einmal.',
    tryAgain: 'Versuchen Sie es in einer Minute noch einmal.',
    application: 'die Anwendung, die der Betreiber von Follow registriert',
    about: (what) => `Es geht um: ${what}.`,
  },

  state: {
    words: {
      unfinished: {
        title: 'Firmen-Engagement ist nicht gestartet',
        text: 'Nichts wird gelesen, bevor die Einrichtung abgeschlossen und gestartet ist.',
      },
      stopped: {
        title: 'Firmen-Engagement ist angehalten',
        text: 'Nichts wird gelesen. Das Gesammelte wird weiter gezeigt und veraltet allmählich.',
      },
      'first-run': {
        title: 'Firmen-Engagement läuft',
        text: 'Noch wurde nichts gelesen: Es wartet auf den ersten Lauf.',
      },
      collecting: {
        title: 'Firmen-Engagement läuft',
        text: 'Die Postfächer werden gerade gelesen. Was gefunden ist, wird schon gezeigt.',
      },
      waiting: { title: 'Firmen-Engagement läuft', text: 'Der letzte Lauf ist gut gegangen.' },
      failing: {
        title: 'Firmen-Engagement kann die Postfächer nicht lesen',
        text: 'Das Gesammelte bleibt, und das Lesen wird von selbst erneut versucht.',
      },
    },
    next: (when) => `Nächster Lauf: ${when}`,
    first: (when) => `Erster Lauf: ${when}`,
    soon: 'Der nächste Lauf beginnt gleich.',
    clearing: 'Das früher Gesammelte wird noch gelöscht. Danach beginnt der nächste Lauf.',
    allFail: 'Kein Postfach lässt sich lesen.',
    live: (mailboxes, emails, meetings) =>
      `Dieser Lauf bisher: ${mailboxes} Postfächer, ${emails} neue E-Mails, ${meetings} neue Besprechungen.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 Postfach lässt sich nicht lesen. Die anderen sind nicht betroffen.'
        : `${shown} Postfächer lassen sich nicht lesen. Die anderen sind nicht betroffen.`,
    unfinished:
      'Die Einrichtung hat sich geändert. Ihr muss erneut zugestimmt werden, bevor Postfächer gelesen werden.',
    finish: 'Einrichtung abschließen',
  },

  acts: {
    run: 'Jetzt ausführen',
    running: 'Wird gestartet…',
    start: 'Starten',
    stop: 'Anhalten',
    recollect: 'Alles neu lesen',
    clear: 'Alles löschen',
    change: 'Einrichtung ändern',
    permission: 'Berechtigung prüfen',
    failed: 'Das wurde nicht getan',
  },
  stop: {
    title: 'Firmen-Engagement anhalten?',
    text: 'Von diesem Augenblick an wird nichts gelesen. Das Gesammelte bleibt und wird weiter gezeigt. Wenn Sie wieder starten, wird auch gelesen, was in der Zwischenzeit kam.',
    confirm: 'Anhalten',
  },
  recollect: {
    title: 'Alles neu lesen?',
    text: 'Das ganze Jahr jedes Postfachs wird noch einmal gelesen. Nichts zählt doppelt, und nichts Gezeigtes verschwindet solange. Das hilft, nachdem Firmen oder Kontakte hinzugekommen sind. Es kann Stunden dauern.',
    confirm: 'Alles neu lesen',
  },
  clear: {
    title: 'Alles löschen?',
    text: (accounts, emails, meetings) =>
      `Sofort und endgültig gelöscht werden: die Einrichtung, Ihre Zustimmung, die Liste der Postfächer, alles, was über ${accounts} Firmen aus ${emails} E-Mails und ${meetings} Besprechungen gezählt ist, und der Verlauf der Werte. Firmen, Kontakte und Segmente bleiben; die Segmente sind dann leer. In den Postfächern wird nichts angerührt. Für neuen Gebrauch muss es neu eingerichtet und das Jahr neu gelesen werden.`,
    confirm: 'Alles löschen',
  },

  ...collected,

  setup: {
    title: 'Einrichtung',
    since: (when) => `Läuft seit ${when}.`,
    whileOn: 'Um alles zu löschen, halten Sie Firmen-Engagement erst an.',
  },

  row: {
    title: 'Firmen-Engagement',
    none: 'Nicht eingerichtet.',
    states: {
      unfinished: 'Die Einrichtung ist nicht abgeschlossen.',
      stopped: 'Angehalten: Kein Postfach wird gelesen.',
      'first-run': 'Läuft und wartet auf den ersten Lauf.',
      collecting: 'Die Postfächer werden gerade gelesen.',
      waiting: 'Läuft, und der letzte Lauf ist gut gegangen.',
      failing: 'Die Postfächer lassen sich nicht lesen.',
    },
    collected: (accounts, days) => `${accounts} Firmen angereichert, ${days} Tage abgedeckt.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 Postfach lässt sich nicht lesen.'
        : `${shown} Postfächer lassen sich nicht lesen.`,
    go: 'Zu Firmen-Engagement',
  },
}
