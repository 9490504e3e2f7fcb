import type { FollowedTexts } from '../en-US/followed.ts'

export const followed: FollowedTexts = {
  title: 'Gefolgte E-Mails',
  search: 'Betreff oder Empfänger suchen',
  status: 'Status',
  anyStatus: 'Jeder Status',
  statuses: {
    'not-sent': 'Nicht gesendet',
    'not-followed': 'Nicht gefolgt',
    'not-opened': 'Nicht geöffnet',
    opened: 'Geöffnet',
    clicked: 'Angeklickt',
    replied: 'Beantwortet',
  },
  sort: 'Sortieren nach',
  sorts: {
    sent: 'Neueste zuerst',
    'last-opened': 'Zuletzt geöffnet',
    'last-interaction': 'Letzte Aktivität',
    subject: 'Betreff',
  },
  noSubject: '(kein Betreff)',
  voided: 'Beendet',
  shown: (n) => (n === 1 ? '1 E-Mail angezeigt' : `${n} E-Mails angezeigt`),
  more: 'Mehr anzeigen',
  loadingMore: 'Wird geladen…',
  back: 'Zurück zur Liste',
  emptyTitle: 'Sie folgen noch keiner E-Mail',
  emptyText:
    'Schreiben Sie eine E-Mail, klicken Sie im Menüband auf „Folgen“ und senden Sie sie. Dann erscheint sie hier.',
  noneTitle: 'Keine passende E-Mail',
  noneText: 'Versuchen Sie es mit einem anderen Wort oder Status.',
  reset: 'Alle E-Mails anzeigen',
}
