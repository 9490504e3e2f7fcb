import type { AdminQuarantineTexts } from '../en-US/admin-quarantine.ts'

export const quarantine: AdminQuarantineTexts = {
  label: 'Meldinger i karantene',
  search: 'Søk i navn og adresser',
  reason: 'Grunn',
  anyReason: 'Alle grunner',
  shown: (n, text, total) =>
    n === 1 ? `Viser 1 av ${total} meldinger` : `Viser ${text} av ${total} meldinger`,
  emptyTitle: 'Ingenting venter på en avgjørelse',
  emptyText: 'Her kommer meldinger som ikke kunne logges uten tvil.',
  noneTitle: 'Ingen melding passer',
  noneText: 'Prøv en annen grunn eller et annet søk.',
  reset: 'Vis alle meldinger',
  when: 'Når',
  message: 'Melding',
  people: 'Hvem',
  act: 'Avgjørelse',
  hidden: 'Emnet er skjult for deg',
  noSubject: '(uten emne)',
  decide: 'Bestem…',
  decideOf: (subject) => `Bestem: ${subject}`,
  open: 'Åpne originalen',
  opensWindow: 'åpnes i et nytt vindu',
  dialogTitle: 'Hva skal skje med denne meldingen?',
  settled: (n, text) => (n === 1 ? '1 melding er avgjort.' : `${text} meldinger er avgjort.`),
  unsettled: 'Meldingen er fortsatt her: Den kunne ikke logges ennå.',
}
