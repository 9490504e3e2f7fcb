import type { AdminQuarantineTexts } from '../en-US/admin-quarantine.ts'

export const quarantine: AdminQuarantineTexts = {
  label: 'Mails i karantæne',
  search: 'Søg i navne og adresser',
  reason: 'Grund',
  anyReason: 'Alle grunde',
  shown: (n, text, total) =>
    n === 1 ? `Viser 1 af ${total} mails` : `Viser ${text} af ${total} mails`,
  emptyTitle: 'Intet venter på en beslutning',
  emptyText: 'Her kommer mails, der ikke kunne logges uden tvivl.',
  noneTitle: 'Ingen mail passer',
  noneText: 'Prøv en anden grund eller en anden søgning.',
  reset: 'Vis alle mails',
  when: 'Hvornår',
  message: 'Mail',
  people: 'Hvem',
  act: 'Beslutning',
  hidden: 'Emnet er skjult for dig',
  noSubject: '(uden emne)',
  decide: 'Beslut…',
  decideOf: (subject) => `Beslut: ${subject}`,
  open: 'Åbn originalen',
  opensWindow: 'åbner i et nyt vindue',
  dialogTitle: 'Hvad skal der ske med denne mail?',
  settled: (n, text) => (n === 1 ? '1 mail er afgjort.' : `${text} mails er afgjort.`),
  unsettled: 'Mailen er her stadig: Den kunne ikke logges endnu.',
}
