import type { TemplateTexts } from '../en-US/tool-template.ts'
import { figures } from './tool-template-figures.ts'
import { page } from './tool-template-page.ts'

export const template: TemplateTexts = {
  title: 'Indsæt en skabelon',
  search: 'Søg i skabeloner',
  category: 'Kategori',
  everyCategory: 'Alle kategorier',
  sort: 'Rækkefølge',
  sorts: {
    name: 'Efter navn',
    'reply-rate': 'Mest besvarede først',
    'open-rate': 'Mest åbnede først',
    'times-used': 'Mest brugte først',
  },
  scopes: { own: 'Kun mig', team: 'Mit team', organisation: 'Alle her' },
  list: 'Skabeloner',
  shown: (n, text) => (n === 1 ? '1 skabelon' : `${text} skabeloner`),
  emptyTitle: 'Ingen skabeloner endnu',
  emptyText:
    'En skabelon er en tekst, som du sender igen og igen. Skriv en, og indsæt den her med de rigtige navne.',
  nothingFound: 'Ingen skabelon passer.',
  manage: 'Skriv og ret skabeloner',
  manageHint: 'åbnes i en fane i browseren',
  recommended: 'Anbefalet',
  state: (n, text) => (n === 1 ? '1 skabelon indsat' : `${text} skabeloner indsat`),
  figures,

  insert: {
    back: 'En anden skabelon',
    fill: 'Udfyld',
    for: 'Til',
    known: {
      'first name': 'Fornavn',
      'last name': 'Efternavn',
      'full name': 'Fulde navn',
      email: 'Mailadresse',
      account: 'Firma',
      'my name': 'Mit navn',
      'my email': 'Min mailadresse',
      today: 'Dags dato',
    },
    missing: 'Sig, hvad der skal stå her.',
    preview: 'Forhåndsvisning',
    previewFrame: 'Sådan vil teksten se ud',
    subject: {
      label: 'Skabelonens emne',
      free: 'Mailen har ikke noget emne endnu: dette sættes, når skabelonen indsættes.',
      stays: (now) =>
        now === '' ? 'Mailen forbliver uden emne.' : `Mailen beholder sit emne: »${now}«.`,
      same: 'Mailen har dette emne.',
      take: 'Brug dette emne',
      taken: (before) =>
        before === ''
          ? 'Dette er nu mailens emne.'
          : `Dette er nu mailens emne i stedet for »${before}«.`,
      undo: 'Fortryd emnet',
      failed: 'Outlook tog ikke imod emnet',
    },
    insert: 'Indsæt',
    inserting: 'Indsætter…',
    inserted: 'Indsat, hvor du skriver.',
    notCounted:
      'Indsat. Outlook kunne ikke notere det, så denne mail vil ikke tælle for skabelonen.',
    failed: 'Skabelonen kunne ikke indsættes',
    plainText: 'Denne mail er ren tekst. Skift den til HTML i Outlook for at indsætte en skabelon.',
    nothingToFill: 'Der er intet at udfylde.',
  },

  page,

  editor: {
    label: 'Skabelonens tekst',
    toolbar: 'Tekstens form',
    bold: 'Fed',
    italic: 'Kursiv',
    underline: 'Understreget',
    bullets: 'Liste',
    numbers: 'Nummereret liste',
    undo: 'Fortryd',
    redo: 'Gentag',
    link: 'Link',
    linkAddress: 'Web- eller mailadresse',
    linkHint: 'https://… eller mailto:… Tomt fjerner linket.',
    linkBad: 'Det er hverken en webadresse eller en mailadresse.',
    linkSet: 'Sæt link',
    placeholder: 'Pladsholder',
    own: 'Anden pladsholder…',
    ownName: 'Pladsholderens navn',
    ownHint: 'Der spørges efter den, når skabelonen indsættes.',
    ownInsert: 'Indsæt pladsholder',
    asHtml: 'Redigér som HTML',
    asText: 'Redigér som tekst',
    htmlLabel: 'Skabelonens HTML',
    htmlNote:
      'Denne skabelon har tabeller eller billeder, som kun kan rettes som HTML. Så går intet af det tabt.',
  },
}
