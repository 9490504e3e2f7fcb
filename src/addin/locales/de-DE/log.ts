import type { LogTexts } from '../en-US/log.ts'
import { contactLogging } from './contact-logging.ts'
import { long, short } from './log-reasons.ts'
import { quarantine } from './quarantine.ts'

export const log: LogTexts = {
  tab: 'Protokoll',
  reasons: { short, long },
  directions: { in: 'Empfangen', out: 'Gesendet' },
  sources: {
    graph: 'im Protokollpostfach',
    ews: 'im Warteschlangenordner',
    pane: 'in Outlook, durch diesen Bereich',
  },
  evaluations: {
    'very-positive': 'Sehr positiv',
    positive: 'Positiv',
    neutral: 'Neutral',
    negative: 'Negativ',
    'very-negative': 'Sehr negativ',
  },
  followUpStates: {
    open: 'Wiedervorlage offen',
    overdue: 'Wiedervorlage überfällig',
    done: 'Wiedervorlage erledigt',
  },
  quarantine,
  contact: contactLogging,

  status: {
    label: 'E-Mail-Protokoll',
    notSeen: 'Nicht im Protokoll',
    notSeenText:
      'Bisher kam diese E-Mail weder aus dem Protokollpostfach noch aus dem Bereich von jemandem. Sie können sie von hier aus protokollieren; ihr Text wird nicht gesendet.',
    logNow: 'Jetzt protokollieren',
    logging: 'Wird protokolliert…',
    cannotLog: 'Outlook sagt zu wenig über diese E-Mail, um sie von hier aus zu protokollieren.',
    logFailed: 'Die E-Mail wurde nicht protokolliert',
    waiting: 'Wartet auf das Protokollieren',
    nextLook: (when) => `nächster Blick ${when}`,
    soon: 'in Kürze',
    logged: (who) => `Protokolliert: ${who}`,
    loggedOnly: 'Protokolliert',
    canceled: (who) => `Protokolliert und storniert: ${who}`,
    excluded: (why) => `Nicht protokolliert: ${why}`,
    quarantined: (why) => `Zu entscheiden: ${why}`,
    bounce: 'Eine E-Mail kam zurück',
    bounceText:
      'Das ist ein Bericht, dass eine E-Mail nicht zugestellt werden konnte. Er zählt weder als Antwort noch als Austausch.',
    why: 'Warum?',
    details: 'Einzelheiten',
    decide: 'Entscheiden',
    seen: 'Zuerst gesehen',
    decided: 'Entschieden',
    source: 'Gefunden',
    by: (who, when) => `${when}, von ${who}`,
    entries: 'Einträge',
    between: (contact, salesperson) => `${contact} mit ${salesperson}`,
    isCanceled: 'storniert',
    open: 'Eintrag öffnen',
    more: (n) => `${n} weitere`,
    failed: 'Ob die E-Mail protokolliert ist, ließ sich nicht ermitteln',
  },

  views: {
    label: 'Teile des Protokolls',
    entries: 'Einträge',
    decide: (n) => `Zu entscheiden (${n})`,
    followUps: 'Wiedervorlagen',
    followUpsDue: (n) => `Wiedervorlagen (${n})`,
  },

  list: {
    title: 'Ihr Interaktionsprotokoll',
    search: 'Betreff oder Kontakt suchen',
    direction: 'Richtung',
    anyDirection: 'Jede Richtung',
    show: 'Welche Einträge',
    shows: { counting: 'Die zählen', canceled: 'Stornierte', everything: 'Alle' },
    noSubject: '(kein Betreff)',
    automatic: 'Automatische Antwort',
    canceled: 'Storniert',
    comments: (n) => (n === 1 ? '1 Kommentar' : `${n} Kommentare`),
    opportunity: (name) => `Verkaufschance: ${name}`,
    shown: (n) => (n === 1 ? '1 Eintrag angezeigt' : `${n} Einträge angezeigt`),
    emptyTitle: 'Noch ist nichts protokolliert',
    emptyText:
      'E-Mails zwischen Ihnen und Ihren Kontakten erscheinen hier, sobald sie protokolliert sind.',
    noneTitle: 'Kein passender Eintrag',
    noneText: 'Versuchen Sie es mit einem anderen Wort, einer anderen Richtung oder Auswahl.',
    reset: 'Alle Einträge anzeigen',
    only: (who) => `Nur E-Mails mit ${who}`,
  },

  entry: {
    title: 'Protokolleintrag',
    back: 'Zurück zum Protokoll',
    exchange: 'Zwischen',
    when: 'Wann',
    source: 'Gefunden',
    others: 'Dieselbe E-Mail, für andere protokolliert',
    contactMail: (who) => `Alle E-Mails mit ${who}`,
    followedMail: 'Gefolgte E-Mail zeigen',
    readOnly:
      'Diesen Eintrag können nur die zugehörige Vertriebsperson und ihre Führungskraft ändern.',
  },

  followUps: {
    title: 'Ihre Wiedervorlagen',
    show: 'Anzeigen',
    states: { open: 'Offen', done: 'Erledigt' },
    due: (day) => `Fällig am ${day}`,
    overdue: (day) => `Überfällig seit ${day}`,
    done: (day) => `Erledigt am ${day}`,
    finish: 'Erledigt',
    reopen: 'Doch nicht erledigt',
    about: (subject, who) => `${subject} · ${who}`,
    open: 'Eintrag öffnen',
    emptyOpen: 'Nichts wiedervorzulegen.',
    emptyDone: 'Noch nichts erledigt.',
    failed: 'Die Wiedervorlage wurde nicht geändert',
  },

  timeline: {
    people: 'Personen',
    everything: 'Alles',
    sent: 'E-Mail gesendet',
    received: 'E-Mail empfangen',
    bounce: 'Eine E-Mail kam zurück',
    open: 'Eintrag öffnen',
  },
}
