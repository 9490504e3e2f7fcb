import type { AlertTexts } from '../en-US/alerts.ts'

export const alerts: AlertTexts = {
  title: 'Varsler',
  bell: (n, text) => (n === 0 ? 'Varsler' : n === 1 ? 'Varsler, 1 nytt' : `Varsler, ${text} nye`),
  happened: {
    'first-open': (who) => `${who} åpnet e-posten din`,
    'first-click': (who) => `${who} klikket på en lenke i e-posten din`,
    'file-view': (who) => `${who} så på en fil i e-posten din`,
    reply: (who) => `${who} svarte på e-posten din`,
    'opened-again': (who) => `${who} åpnet e-posten din igjen etter en dag eller mer`,
  },
  somebody: 'Noen',
  oneOf: (n) => `Én av ${n} personer`,
  isNew: 'Nytt',
  retracted: 'Trukket tilbake: Det var ikke et menneske likevel.',
  inQuietHours: 'Kom i stilletiden din',
  noSubject: '(uten emne)',
  more: 'Vis mer',
  loadingMore: 'Laster inn…',
  back: 'Tilbake til varslene',
  emptyTitle: 'Ingen varsler ennå',
  emptyText:
    'Her får du vite når en mottaker åpner en e-post du følger, klikker på en lenke eller svarer. Maskiner teller ikke.',
  toasts: {
    label: 'Nye varsler',
    show: 'Vis',
    close: 'Lukk',
    more: (n) => (n === 1 ? '1 varsel til' : `${n} varsler til`),
  },
  settings: {
    title: 'Hva du varsles om',
    label: 'Innstillinger for varsler',
    kindsLabel: 'Varsle meg når',
    kinds: {
      'first-open': 'En e-post åpnes for første gang',
      'first-click': 'En lenke klikkes for første gang',
      'file-view': 'En fil vises for første gang',
      reply: 'Noen svarer',
      'opened-again': 'En e-post åpnes igjen etter en dag eller mer',
    },
    quiet: 'Stilletid',
    quietText: (zone) =>
      `I stilletiden føres varsler opp i listen, men ingenting dukker opp. Klokkeslettene gjelder ${zone}.`,
    from: 'Fra',
    to: 'Til',
    failed: 'Innstillingen ble ikke endret',
    saved: 'Lagret',
  },
}
