import type { FollowedTexts } from '../en-US/followed.ts'

export const followed: FollowedTexts = {
  title: 'Fulgte mails',
  search: 'Søg i emne eller modtager',
  status: 'Status',
  anyStatus: 'Alle statusser',
  statuses: {
    'not-sent': 'Ikke sendt',
    'not-followed': 'Ikke fulgt',
    'not-opened': 'Ikke åbnet',
    opened: 'Åbnet',
    clicked: 'Klikket',
    replied: 'Besvaret',
  },
  sort: 'Sortér efter',
  sorts: {
    sent: 'Nyeste først',
    'last-opened': 'Senest åbnet',
    'last-interaction': 'Seneste aktivitet',
    subject: 'Emne',
  },
  noSubject: '(intet emne)',
  voided: 'Stoppet',
  shown: (n) => (n === 1 ? '1 mail vises' : `${n} mails vises`),
  more: 'Vis flere',
  loadingMore: 'Indlæser…',
  back: 'Tilbage til listen',
  emptyTitle: 'Du følger ingen mails endnu',
  emptyText: 'Skriv en mail, klik på Følg på båndet, og send den. Så vises den her.',
  noneTitle: 'Ingen mails passer',
  noneText: 'Prøv et andet ord eller en anden status.',
  reset: 'Vis alle mails',
}
