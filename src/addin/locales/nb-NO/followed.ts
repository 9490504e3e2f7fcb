import type { FollowedTexts } from '../en-US/followed.ts'

export const followed: FollowedTexts = {
  title: 'Fulgte e-poster',
  search: 'Søk i emne eller mottaker',
  status: 'Status',
  anyStatus: 'Alle statuser',
  statuses: {
    'not-sent': 'Ikke sendt',
    'not-followed': 'Ikke fulgt',
    'not-opened': 'Ikke åpnet',
    opened: 'Åpnet',
    clicked: 'Klikket',
    replied: 'Besvart',
  },
  sort: 'Sorter etter',
  sorts: {
    sent: 'Nyeste først',
    'last-opened': 'Sist åpnet',
    'last-interaction': 'Siste aktivitet',
    subject: 'Emne',
  },
  noSubject: '(uten emne)',
  voided: 'Avsluttet',
  shown: (n) => (n === 1 ? '1 e-post vises' : `${n} e-poster vises`),
  more: 'Vis flere',
  loadingMore: 'Laster inn…',
  back: 'Tilbake til listen',
  emptyTitle: 'Du følger ingen e-poster ennå',
  emptyText: 'Skriv en e-post, klikk Følg på båndet og send den. Da vises den her.',
  noneTitle: 'Ingen e-poster passer',
  noneText: 'Prøv et annet ord eller en annen status.',
  reset: 'Vis alle e-poster',
}
