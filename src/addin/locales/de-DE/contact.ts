import type { ContactTexts } from '../en-US/contact.ts'
import { some } from '../some.ts'
import { score } from './score.ts'

const consent: ContactTexts['consent'] = {
  title: 'Einwilligung',
  label: (state) => `Einwilligung: ${state}`,
  states: {
    none: 'niemand hat gefragt',
    requested: 'angefragt, noch keine Antwort',
    granted: 'erteilt',
    refused: 'abgelehnt',
    withdrawn: 'widerrufen',
  },
  since: (day) => `Seit ${day}`,
  modes: {
    'opt-out': 'E-Mails werden gemessen, solange der Kontakt nicht widerspricht.',
    'opt-in': 'E-Mails werden erst gemessen, wenn der Kontakt zugestimmt hat.',
    'aggregate-only':
      'Öffnungen und Klicks zählen nur in den Summen Ihrer Organisation. Niemand sieht, von wem sie waren.',
    'clicks-only': 'Klicks werden gemessen, Öffnungen nicht.',
    off: 'E-Mails an diesen Kontakt wird nicht gefolgt.',
  },
  scopes: {
    contact: 'Für diesen Kontakt festgelegt.',
    account: 'Für diese Firma festgelegt.',
    domain: 'Für diese Maildomäne festgelegt.',
    country: 'Für dieses Land festgelegt.',
    default: 'Die Regel für alle in Ihrer Organisation.',
  },
  final:
    'Das hat der Kontakt selbst gesagt. Niemand hier kann es ändern, nur der Kontakt auf seiner eigenen Seite.',
  mayAsk: 'Sie dürfen um Einwilligung bitten, wenn Sie ihm schreiben.',
  askAgain: (day) => `Darf ab ${day} wieder gefragt werden.`,
  proof: (n) => (n === 1 ? 'Den Nachweis anzeigen' : `Alle ${n} Nachweise anzeigen`),
  noProof: 'Noch ist nichts festgehalten.',
  events: {
    none: 'Zurückgesetzt',
    requested: 'Gefragt',
    granted: 'Zugestimmt',
    refused: 'Abgelehnt',
    withdrawn: 'Widerrufen',
  },
  byRecipient: 'vom Kontakt selbst',
  recordedBy: (who) => `festgehalten von ${who}`,
  recorded: 'von jemandem hier festgehalten',
  sources: {
    'own-page': 'auf der eigenen Seite',
    written: 'schriftlich',
    spoken: 'im Gespräch',
    form: 'per Formular',
  },
  wording: (version) => `Wortlaut ${version}`,
  ownNetwork: 'Das kam aus dem Netz Ihrer eigenen Organisation: Sehen Sie noch einmal hin.',
  record: {
    open: 'Festhalten, was man uns gesagt hat',
    what: 'Was hat der Kontakt gesagt?',
    granted: 'Stimmt zu',
    refused: 'Lehnt ab',
    how: 'Wie hat er es gesagt?',
    note: 'Wo ist der Beleg?',
    noteHint: 'Zum Beispiel: E-Mail vom 3. November.',
    noteNeeded: 'Nennen Sie den Beleg: Ohne ihn lässt sich die Einwilligung nicht nachweisen.',
    save: 'Festhalten',
    saving: 'Wird festgehalten…',
    saved: 'Festgehalten.',
    failed: 'Es wurde nicht festgehalten',
  },
}

export const contact: ContactTexts = {
  label: 'Kontakt',
  timeZone: 'Zeitzone',
  types: { contact: 'Kontakt', lead: 'Lead' },
  internalTitle: 'Aus Ihrer Organisation',
  internalText: (name) =>
    `${name} gehört zu Ihrer Organisation. Internen E-Mails wird nie gefolgt.`,
  never:
    'Sie sind noch keiner E-Mail an diesen Kontakt gefolgt. Klicken Sie beim nächsten Schreiben auf „Folgen“.',
  followedEmails: (n) => some(n, 'gefolgte E-Mail', 'gefolgte E-Mails'),
  lastActive: (ago) => `Zuletzt aktiv: ${ago}`,
  neverActive: 'Noch keine Interaktion',
  oneOfSeveral: (n) =>
    `${some(n, 'weitere Interaktion stammt', 'weitere Interaktionen stammen')} von einem unter mehreren Empfängern. Von wem, lässt sich nicht sagen; sie ${n === 1 ? 'zählt' : 'zählen'} nicht zum Wert.`,
  notShown:
    'Kein Engagement zu zeigen. Administratorinnen und Administratoren sehen das von Kontakten nur, wenn jemand anderes aus der Administration es freigegeben hat; eigene gefolgte E-Mails stehen unter „Gefolgte E-Mails“.',
  off: 'Ausgeblendet, solange Follow ausgeschaltet ist.',
  reasons: {
    'contact-opted-out': 'Bei diesem Kontakt nicht erlaubt',
    'account-opted-out': 'Bei dieser Firma für niemanden erlaubt',
    refused: 'Hat die Messung abgelehnt',
    withdrawn: 'Hat die Einwilligung widerrufen',
    'no-consent': 'Hat noch nicht zugestimmt',
    'mode-off': 'Von Ihrer Administration ausgeschlossen',
  },
  notMeasured: (why) => `E-Mails an diesen Kontakt werden nicht gemessen: ${why}`,

  score,

  spark: {
    title: 'Letzte 90 Tage',
    none: 'Keine Interaktion in den letzten 90 Tagen',
    summary: (n, last30) =>
      `${some(n, 'Interaktion', 'Interaktionen')} in den letzten 90 Tagen, davon ${last30} in den letzten 30`,
    asTable: 'Als Tabelle anzeigen',
    week: 'Woche ab',
    number: 'Interaktionen',
  },

  preference: {
    title: 'E-Mails folgen',
    allow: 'erlaubt',
    deny: 'nicht erlaubt',
    changedBy: (who, ago) => `${ago} geändert von ${who}`,
    changed: (ago) => `${ago} geändert`,
    denyTitle: (name) => `${name} nicht mehr folgen?`,
    denyText:
      'Niemand in Ihrer Organisation kann E-Mails an diese Adresse folgen. Auch bereits gesendete E-Mails verstummen: Zu ihnen wird nichts mehr erfasst. Links funktionieren weiter.',
    denyConfirm: 'Nicht erlauben',
    allowTitle: (name) => `Folgen bei ${name} erlauben?`,
    allowText:
      'E-Mails an diese Adresse kann wieder gefolgt werden, und bereits gesendete werden ab jetzt wieder erfasst. Tun Sie das nur mit Einverständnis des Kontakts.',
    allowConfirm: 'Erlauben',
    failed: 'Die Einstellung wurde nicht geändert',
    why: 'Warum? (freiwillig)',
    whyHint: 'Kolleginnen, Kollegen und Administration können es lesen.',
    reason: (text) => `Grund: ${text}`,
    beaten: 'Die Einstellung der Firma geht vor.',
  },

  account: {
    title: (name) => `Alle bei ${name}`,
    allow: 'erlaubt',
    deny: 'nicht erlaubt',
    badge: 'Firma: nicht erlaubt',
    denyTitle: (name) => `Bei ${name} niemandem folgen?`,
    denyText:
      'Das gilt für alle bei dieser Firma und geht den Einstellungen einzelner Kontakte vor. Auch bereits gesendete E-Mails verstummen: Zu ihnen wird nichts mehr erfasst. Links funktionieren weiter.',
    denyConfirm: 'Nicht erlauben',
    allowTitle: (name) => `Folgen bei ${name} erlauben?`,
    allowText:
      'Wieder zählt, was für einzelne Kontakte eingestellt ist. Bereits gesendete E-Mails an alle, denen gefolgt werden darf, werden ab jetzt wieder erfasst.',
    allowConfirm: 'Erlauben',
    failed: 'Die Einstellung der Firma wurde nicht geändert',
  },

  consent,
}
