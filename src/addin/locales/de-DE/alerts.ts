import type { AlertTexts } from '../en-US/alerts.ts'

export const alerts: AlertTexts = {
  title: 'Hinweise',
  bell: (n, text) => (n === 0 ? 'Hinweise' : `Hinweise, ${text} neu`),
  happened: {
    'first-open': (who) => `${who} hat Ihre E-Mail geöffnet`,
    'first-click': (who) => `${who} hat einen Link in Ihrer E-Mail angeklickt`,
    'file-view': (who) => `${who} hat eine Datei Ihrer E-Mail angesehen`,
    reply: (who) => `${who} hat auf Ihre E-Mail geantwortet`,
    'opened-again': (who) => `${who} hat Ihre E-Mail nach mindestens einem Tag wieder geöffnet`,
  },
  somebody: 'Jemand',
  oneOf: (n) => `Eine von ${n} Personen`,
  isNew: 'Neu',
  retracted: 'Zurückgenommen: Es war doch kein Mensch.',
  inQuietHours: 'Kam in Ihrer Ruhezeit',
  noSubject: '(kein Betreff)',
  more: 'Mehr anzeigen',
  loadingMore: 'Wird geladen…',
  back: 'Zurück zu den Hinweisen',
  emptyTitle: 'Noch keine Hinweise',
  emptyText:
    'Hier erfahren Sie, wenn jemand eine E-Mail öffnet, der Sie folgen, einen Link anklickt oder antwortet. Maschinen zählen nicht.',
  toasts: {
    label: 'Neue Hinweise',
    show: 'Anzeigen',
    close: 'Ausblenden',
    more: (n) => (n === 1 ? '1 weiterer Hinweis' : `${n} weitere Hinweise`),
  },
  settings: {
    title: 'Worauf Sie hingewiesen werden',
    label: 'Einstellungen der Hinweise',
    kindsLabel: 'Hinweisen, wenn',
    kinds: {
      'first-open': 'Eine E-Mail zum ersten Mal geöffnet wird',
      'first-click': 'Ein Link zum ersten Mal angeklickt wird',
      'file-view': 'Eine Datei zum ersten Mal angesehen wird',
      reply: 'Jemand antwortet',
      'opened-again': 'Eine E-Mail nach mindestens einem Tag wieder geöffnet wird',
    },
    quiet: 'Ruhezeit',
    quietText: (zone) =>
      `In der Ruhezeit werden Hinweise aufgelistet, aber nicht eingeblendet. Es gilt die Uhrzeit von ${zone}.`,
    from: 'Von',
    to: 'Bis',
    failed: 'Die Einstellung wurde nicht geändert',
    saved: 'Gespeichert',
  },
}
