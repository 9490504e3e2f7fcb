import type { QuarantineTexts } from '../en-US/quarantine.ts'

export const quarantine: QuarantineTexts = {
  title: 'Å avgjøre',
  text: 'E-post som du sendte eller fikk, og som ikke kunne logges uten deg.',
  emptyTitle: 'Ingenting å avgjøre',
  emptyText: 'All e-posten din er enten logget eller utelatt av en grunn.',
  shown: (n) => (n === 1 ? '1 e-post å avgjøre' : `${n} e-poster å avgjøre`),
  hiddenSubject: '(emnet vises ikke)',
  expires: (day) => `Gis opp ${day} hvis ingen avgjør det.`,
  people: 'Hvem som er involvert',
  fields: { from: 'Fra', sender: 'Sendt av', to: 'Til', cc: 'Kopi' },
  is: {
    salesperson: 'selger',
    contact: 'kontakt',
    ambiguous: 'flere kontakter',
    colleague: 'kollega',
    unknown: 'ukjent',
  },
  acts: {
    label: 'Hva som skal gjøres med den',
    assign: 'Tilordne en kontakt',
    create: 'Opprett kontakt',
    ignore: 'Se bort fra',
    retry: 'Prøv igjen',
  },
  address: 'Hvilken adresse?',
  search: 'Navn eller adresse på kontakten',
  contacts: 'Kontakter',
  noContact: 'Ingen kontakt passer. Du kan opprette en.',
  assign: 'Tilordne',
  assignLearned: (address, contact) =>
    `Fra nå av tilhører ${address} ${contact}. Annen e-post med denne adressen som venter her, logges også.`,
  name: 'Navn (valgfritt)',
  type: 'Type',
  create: 'Opprett',
  createLearned: (address) =>
    `${address} blir en kontakt. Annen e-post med denne adressen som venter her, logges også.`,
  scope: 'Hva skal det ses bort fra?',
  scopes: {
    message: 'Bare denne e-posten',
    address: (address) => `All e-post fra ${address}`,
    domain: (domain) => `All e-post fra ${domain}`,
  },
  ignore: 'Se bort fra',
  ignoreLearned: {
    message: 'Ingenting læres av det. E-posten blir liggende i postboksen.',
    address:
      'Fra nå av logges e-post fra denne adressen ikke for noen i organisasjonen din. Annen e-post derfra som venter her, er dermed også avgjort.',
    domain:
      'Fra nå av logges e-post fra alle i dette domenet ikke for noen i organisasjonen din. Annen e-post derfra som venter her, er dermed også avgjort.',
  },
  domainTitle: (domain) => `Se bort fra all e-post fra ${domain}?`,
  domainText: (domain) =>
    `Det gjelder alle som skriver fra ${domain}, og alle i organisasjonen din, til en administrator opphever det.`,
  domainConfirm: 'Se bort fra domenet',
  nobodyToAssign:
    'Kontakten er kjent, men ingen selger ble gjenkjent. Be administratoren legge til adressen som mangler, og prøv igjen etterpå.',
  notYours:
    'De som sendte eller fikk denne e-posten, kan avgjøre det. Det kan ledere og administratorer også.',
  busy: 'Et øyeblikk…',
  failed: 'Avgjørelsen ble ikke lagret',
  settled: (n) => (n === 1 ? 'E-posten er avgjort.' : `${n} e-poster er avgjort.`),
}
