import type { AdminEngagementCollectedTexts } from '../en-US/admin-engagement-collected.ts'

export const collected: AdminEngagementCollectedTexts = {
  progress: {
    title: 'Gelesene Postfächer',
    bar: 'Fortschritt über alle Postfächer',
    done: (done, all) => `Von ${all} Postfächern ist bei ${done} das ganze Jahr gelesen.`,
    reading: (n, shown) => (n === 1 ? '1 wird gerade gelesen.' : `${shown} werden gerade gelesen.`),
    failing: (n, shown) =>
      n === 1 ? '1 lässt sich nicht lesen.' : `${shown} lassen sich nicht lesen.`,
    waiting: (n, shown) => (n === 1 ? '1 wartet noch.' : `${shown} warten noch.`),
    none: 'Noch wurde kein Postfach ermittelt.',
  },

  numbers: {
    title: 'Was gesammelt ist',
    text: 'Was schon da ist, zählt bereits, auch während der Rest des Jahres noch gelesen wird.',
    days: 'Abgedeckte Tage',
    daysOf: (days) => `${days} von 365`,
    accounts: 'Angereicherte Firmen',
    emails: 'Verarbeitete E-Mails',
    meetings: 'Verarbeitete Besprechungen',
    since: (when) => `Vollständig seit ${when}.`,
    nothing: 'Noch ist nichts gesammelt.',
    at: (when) => `Zusammengezählt ${when}.`,
    why: 'Was wird gezählt?',
    whyText:
      'E-Mails und Besprechungen der ausgewählten Postfächer mit jemandem von einer Firma. Eine E-Mail zählt für eine Firma einmal, an wie viele Personen sie auch ging; eine an zwei Firmen zählt für beide. Besprechungen zählen, sobald sie begonnen haben. „Abgedeckte Tage“ reicht zurück bis zu dem Tag, ab dem jedes Postfach vollständig ist.',
    accountsLink: 'Zu den Firmen',
  },

  runs: {
    title: 'Läufe',
    empty: 'Noch keine.',
    chart: (n, most) =>
      `Balken für die letzten ${n} Läufe, die ältesten zuerst; der höchste steht für ${most} neue E-Mails und Besprechungen.`,
    most: (shown) => `am höchsten: ${shown}`,
    table: 'Als Tabelle',
    when: 'Wann',
    mailboxes: 'Postfächer',
    failed: 'Nicht gelesen',
    emails: 'Neue E-Mails',
    meetings: 'Neue Besprechungen',
    accounts: 'Firmen',
    requests: 'Anfragen',
    skipped: 'Ausgelassen',
    skippedWhy:
      'Ausgelassene E-Mails und Besprechungen waren nicht so, wie Microsoft sie beschreibt. Zu tun ist deswegen nichts.',
    duration: 'Dauer',
    problem: 'Was nicht stimmt',
    underWay: 'läuft gerade',
    cutOff: 'abgebrochen',
    none: 'nichts',
  },

  mailboxes: {
    title: 'Postfächer',
    filter: 'Welche Postfächer',
    all: 'Alle',
    states: {
      waiting: 'Wartet',
      reading: 'Wird gelesen',
      done: 'Gelesen',
      failing: 'Nicht lesbar',
    },
    empty: 'Keine.',
    who: 'Postfach',
    state: 'Zustand',
    days: 'Gelesene Tage',
    daysOf: (days) => `${days} von 365`,
    last: 'Zuletzt gelesen',
    never: 'nie',
    problem: 'Was nicht stimmt',
    none: 'nichts',
    next: (when) => `Neuer Versuch ${when}.`,
  },

  preview: {
    title: 'Erste Zeilen der Ausgabe',
    text: (name) => `Das Jahr von „${name}“. Monate und Wochen stehen im Export.`,
    empty: 'Noch gibt es keine Zeilen.',
    account: 'Firma',
    score: 'Wert',
    emailsTo: 'E-Mails dorthin',
    emailsFrom: 'E-Mails von dort',
    meetings: 'Besprechungen',
    lastEmail: 'Tage seit letzter E-Mail',
    lastMeeting: 'Tage seit letzter Besprechung',
    never: 'nie',
    link: 'Alle Firmen und der Export',
  },
}
