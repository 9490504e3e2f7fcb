import type { QuarantineTexts } from '../en-US/quarantine.ts'

export const quarantine: QuarantineTexts = {
  title: 'Skal afgøres',
  text: 'E-mails, som du sendte eller fik, og som ikke kunne logges uden dig.',
  emptyTitle: 'Intet at afgøre',
  emptyText: 'Alle dine e-mails er enten logget eller udeladt af en grund.',
  shown: (n) => (n === 1 ? '1 e-mail skal afgøres' : `${n} e-mails skal afgøres`),
  hiddenSubject: '(emnet vises ikke)',
  expires: (day) => `Opgives den ${day}, hvis ingen afgør det.`,
  people: 'Hvem der er involveret',
  fields: { from: 'Fra', sender: 'Sendt af', to: 'Til', cc: 'Cc' },
  is: {
    salesperson: 'sælger',
    contact: 'kontakt',
    ambiguous: 'flere kontakter',
    colleague: 'kollega',
    unknown: 'ukendt',
  },
  acts: {
    label: 'Hvad der skal ske med den',
    assign: 'Tildel en kontakt',
    create: 'Opret kontakt',
    ignore: 'Ignorer',
    retry: 'Prøv igen',
  },
  address: 'Hvilken adresse?',
  search: 'Kontaktens navn eller adresse',
  contacts: 'Kontakter',
  noContact: 'Ingen kontakt passer. Du kan oprette en.',
  assign: 'Tildel',
  assignLearned: (address, contact) =>
    `Fra nu af tilhører ${address} ${contact}. Andre e-mails med denne adresse, som venter her, logges også.`,
  name: 'Navn (valgfrit)',
  type: 'Type',
  create: 'Opret',
  createLearned: (address) =>
    `${address} bliver en kontakt. Andre e-mails med denne adresse, som venter her, logges også.`,
  scope: 'Hvad skal ignoreres?',
  scopes: {
    message: 'Kun denne e-mail',
    address: (address) => `Alle e-mails fra ${address}`,
    domain: (domain) => `Alle e-mails fra ${domain}`,
  },
  ignore: 'Ignorer',
  ignoreLearned: {
    message: 'Der læres intet af det. E-mailen bliver i postkassen.',
    address:
      'Fra nu af logges e-mails fra denne adresse ikke for nogen i din organisation. Andre e-mails derfra, som venter her, er dermed også afgjort.',
    domain:
      'Fra nu af logges e-mails fra alle på dette domæne ikke for nogen i din organisation. Andre e-mails derfra, som venter her, er dermed også afgjort.',
  },
  domainTitle: (domain) => `Ignorer alle e-mails fra ${domain}?`,
  domainText: (domain) =>
    `Det gælder alle, der skriver fra ${domain}, og alle i din organisation, indtil en administrator ophæver det.`,
  domainConfirm: 'Ignorer domænet',
  nobodyToAssign:
    'Kontakten er kendt, men ingen sælger blev genkendt. Bed din administrator om at tilføje den manglende adresse, og prøv så igen.',
  notYours:
    'De, der sendte eller fik denne e-mail, kan afgøre det. Det kan ledere og administratorer også.',
  busy: 'Et øjeblik…',
  failed: 'Afgørelsen blev ikke gemt',
  settled: (n) => (n === 1 ? 'E-mailen er afgjort.' : `${n} e-mails er afgjort.`),
}
