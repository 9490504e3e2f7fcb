import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'
import { agreement } from './admin-overview-agreement.ts'
import { parts } from './admin-overview-parts.ts'

export const overview: AdminOverviewTexts = {
  label: 'Zustand Ihrer Organisation',

  state: {
    title: {
      on: 'Follow ist eingeschaltet',
      off: 'Follow ist ausgeschaltet',
      terminated: 'Follow wurde beendet',
    },
    on: 'E-Mails kann gefolgt werden, und was ihre Empfänger tun, wird erfasst, soweit die Regeln es erlauben.',
    off: 'Nichts wird gesammelt. Das bisher Gesammelte bleibt erhalten und ist verborgen; Links in bereits gesendeten E-Mails funktionieren weiter.',
    terminated: (day) =>
      `Nichts wird gesammelt. Am ${day} wird alles endgültig gelöscht. Bis dahin können Sie es wiederherstellen.`,
    since: (when) => `Seit ${when}`,
    sinceBy: (when, who) => `Seit ${when}, durch ${who}`,
    failed: 'Follow wurde nicht umgeschaltet',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 gefolgte E-Mail' : `${text} gefolgte E-Mails`),
    people: (n, text) => (n === 1 ? '1 Person' : `${text} Personen`),
    interactions: (n, text) => (n === 1 ? '1 Interaktion' : `${text} Interaktionen`),
    contacts: (n, text) => (n === 1 ? '1 Kontakt' : `${text} Kontakte`),
  },

  on: {
    button: 'Einschalten',
    title: 'Follow einschalten?',
    text: (mails, people) =>
      `E-Mails kann gefolgt werden, und das bisher Gesammelte ist wieder sichtbar: ${mails} von ${people}. Bereits gesendete E-Mails werden ab jetzt erfasst. Die Zeit dazwischen bleibt leer.`,
  },
  off: {
    button: 'Ausschalten',
    title: 'Follow ausschalten?',
    text: (mails, people, interactions) =>
      `Sofort verborgen: ${mails} von ${people}, mit ${interactions}. Ab diesem Moment wird nichts gesammelt, auch nicht zu bereits gesendeten E-Mails. Deren Links funktionieren weiter. Die Daten bleiben erhalten und sind wieder da, sobald Sie Follow einschalten.`,
  },
  end: {
    button: 'Follow beenden…',
    title: 'Follow beenden und alles löschen?',
    text: (what, day) =>
      `Follow wird sofort ausgeschaltet. Am ${day} wird alles endgültig gelöscht: ${what}, Einstellungen zum Folgen, festgehaltene Einwilligungen, Rollen und das Protokoll. Bis dahin können Sie es wiederherstellen, danach kann es niemand mehr.`,
    confirm: 'Follow beenden',
  },
  restore: {
    button: 'Wiederherstellen',
    title: 'Follow wiederherstellen?',
    text: 'Es wird nichts gelöscht. Follow bleibt ausgeschaltet, bis Sie es einschalten.',
  },

  agreement,
  parts,

  numbers: {
    title: 'In Zahlen',
    salespeople: 'Vertrieb',
    contacts: 'Kontakte',
    accounts: 'Firmen',
    followedEmails: 'Gefolgte E-Mails',
    interactions: 'Interaktionen',
    optedOut: 'Folgen nicht erlaubt',
    granted: 'Zugestimmt',
    refused: 'Abgelehnt oder widerrufen',
  },

  totals: {
    title: 'Summen ohne Personen',
    text: 'Die letzten 30 Tage dessen, was nur gezählt wird oder zu alt zum Aufbewahren war. Nur Treffer, die als menschlich beurteilt wurden.',
    fewest: (n, text) =>
      n === 1
        ? 'Tage ohne Treffer sind ausgelassen.'
        : `Tage mit weniger als ${text} Treffern sind ausgelassen, denn sie könnten von einer einzelnen Person erzählen.`,
    empty: 'In den letzten 30 Tagen wurde nichts nur gezählt.',
    table: 'Als Tabelle',
    day: 'Tag',
    opens: 'Öffnungen',
    clicks: 'Klicks',
    fileViews: 'Dateiansichten',
    replies: 'Antworten',
    summary: (days, most) => `Balken für ${days} Tage; der höchste steht für ${most}.`,
    most: (text) => `höchster Wert: ${text}`,
  },
}
