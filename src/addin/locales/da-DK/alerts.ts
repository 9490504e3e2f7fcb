import type { AlertTexts } from '../en-US/alerts.ts'

export const alerts: AlertTexts = {
  title: 'Beskeder',
  bell: (n, text) => (n === 0 ? 'Beskeder' : n === 1 ? 'Beskeder, 1 ny' : `Beskeder, ${text} nye`),
  happened: {
    'first-open': (who) => `${who} åbnede din mail`,
    'first-click': (who) => `${who} klikkede på et link i din mail`,
    'file-view': (who) => `${who} så en fil i din mail`,
    reply: (who) => `${who} svarede på din mail`,
    'opened-again': (who) => `${who} åbnede din mail igen efter en dag eller mere`,
  },
  somebody: 'Nogen',
  oneOf: (n) => `En af ${n} personer`,
  isNew: 'Ny',
  retracted: 'Trukket tilbage: Det var alligevel ikke et menneske.',
  inQuietHours: 'Kom i din stilletid',
  noSubject: '(intet emne)',
  more: 'Vis mere',
  loadingMore: 'Indlæser…',
  back: 'Tilbage til beskederne',
  emptyTitle: 'Ingen beskeder endnu',
  emptyText:
    'Her får du besked, når en modtager åbner en mail, du følger, klikker på et link eller svarer. Maskiner tæller ikke.',
  toasts: {
    label: 'Nye beskeder',
    show: 'Vis',
    close: 'Luk',
    more: (n) => (n === 1 ? '1 besked mere' : `${n} beskeder mere`),
  },
  settings: {
    title: 'Hvad du får besked om',
    label: 'Indstillinger for beskeder',
    kindsLabel: 'Giv mig besked, når',
    kinds: {
      'first-open': 'En mail åbnes første gang',
      'first-click': 'Et link klikkes første gang',
      'file-view': 'En fil ses første gang',
      reply: 'Nogen svarer',
      'opened-again': 'En mail åbnes igen efter en dag eller mere',
    },
    quiet: 'Stilletid',
    quietText: (zone) =>
      `I stilletiden skrives beskeder på listen, men intet dukker op. Klokkeslættene gælder ${zone}.`,
    from: 'Fra',
    to: 'Til',
    failed: 'Indstillingen blev ikke ændret',
    saved: 'Gemt',
  },
}
