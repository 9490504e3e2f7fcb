import type { TemplateTexts } from '../en-US/tool-template.ts'
import { figures } from './tool-template-figures.ts'
import { page } from './tool-template-page.ts'

export const template: TemplateTexts = {
  title: 'Sett inn en mal',
  search: 'Søk i maler',
  category: 'Kategori',
  everyCategory: 'Alle kategorier',
  sort: 'Rekkefølge',
  sorts: {
    name: 'Etter navn',
    'reply-rate': 'Mest besvart først',
    'open-rate': 'Mest åpnet først',
    'times-used': 'Mest brukt først',
  },
  scopes: { own: 'Bare jeg', team: 'Teamet mitt', organisation: 'Alle her' },
  list: 'Maler',
  shown: (n, text) => (n === 1 ? '1 mal' : `${text} maler`),
  emptyTitle: 'Ingen maler ennå',
  emptyText:
    'En mal er en tekst du sender igjen og igjen. Skriv en, og sett den inn her med de riktige navnene.',
  nothingFound: 'Ingen mal passer.',
  manage: 'Skriv og endre maler',
  manageHint: 'åpnes i en fane i nettleseren',
  recommended: 'Anbefalt',
  state: (n, text) => (n === 1 ? '1 mal satt inn' : `${text} maler satt inn`),
  figures,

  insert: {
    back: 'En annen mal',
    fill: 'Fyll ut',
    for: 'Til',
    known: {
      'first name': 'Fornavn',
      'last name': 'Etternavn',
      'full name': 'Fullt navn',
      email: 'E-postadresse',
      account: 'Firma',
      'my name': 'Mitt navn',
      'my email': 'Min e-postadresse',
      today: 'Dagens dato',
    },
    missing: 'Si hva som skal stå her.',
    preview: 'Forhåndsvisning',
    previewFrame: 'Slik vil teksten se ut',
    subject: {
      label: 'Emnet i malen',
      free: 'E-posten har ikke noe emne ennå: dette settes når malen settes inn.',
      stays: (now) =>
        now === '' ? 'E-posten forblir uten emne.' : `E-posten beholder emnet sitt: «${now}».`,
      same: 'E-posten har dette emnet.',
      take: 'Bruk dette emnet',
      taken: (before) =>
        before === ''
          ? 'Dette er nå emnet for e-posten.'
          : `Dette er nå emnet for e-posten, i stedet for «${before}».`,
      undo: 'Angre emnet',
      failed: 'Outlook tok ikke imot emnet',
    },
    insert: 'Sett inn',
    inserting: 'Setter inn…',
    inserted: 'Satt inn der du skriver.',
    notCounted:
      'Satt inn. Outlook kunne ikke notere det, så denne e-posten vil ikke telle for malen.',
    failed: 'Malen kunne ikke settes inn',
    plainText: 'Denne e-posten er ren tekst. Bytt til HTML i Outlook for å sette inn en mal.',
    nothingToFill: 'Ingenting må fylles ut.',
  },

  page,

  editor: {
    label: 'Teksten i malen',
    toolbar: 'Tekstens form',
    bold: 'Fet',
    italic: 'Kursiv',
    underline: 'Understreket',
    bullets: 'Liste',
    numbers: 'Nummerert liste',
    undo: 'Angre',
    redo: 'Gjør om',
    link: 'Lenke',
    linkAddress: 'Nett- eller e-postadresse',
    linkHint: 'https://… eller mailto:… Tomt fjerner lenken.',
    linkBad: 'Dette er verken en nettadresse eller en e-postadresse.',
    linkSet: 'Sett lenke',
    placeholder: 'Plassholder',
    own: 'Annen plassholder…',
    ownName: 'Navnet på plassholderen',
    ownHint: 'Det spørres etter den når malen settes inn.',
    ownInsert: 'Sett inn plassholder',
    asHtml: 'Rediger som HTML',
    asText: 'Rediger som tekst',
    htmlLabel: 'HTML i malen',
    htmlNote:
      'Denne malen har tabeller eller bilder, som bare kan endres som HTML. Da går ingenting tapt.',
  },
}
