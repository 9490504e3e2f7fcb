import type { LinkTexts } from '../en-US/tool-link.ts'

export const link: LinkTexts = {
  title: 'Indsæt et fulgt link',
  intro:
    'Linket sættes ind, hvor du skriver. Resten af mailen bliver, som den er, så det virker også i mails med billeder.',
  address: 'Webadresse',
  addressHint: 'https://…',
  text: 'Tekst at klikke på',
  textHint: 'For eksempel: vores tilbud',
  textMissing: 'Skriv, hvad man klikker på.',
  insert: 'Indsæt',
  inserting: 'Indsætter…',
  inserted: 'Indsat. Klik på det kan ses, når mailen er sendt.',
  insertedPlain: 'Indsat som almindeligt link: Klik måles ikke for disse modtagere.',
  bad: 'Det er ikke en webadresse. Den skal begynde med https:// eller http://.',
  looksLikeAddress:
    'En tekst, der ligner en anden webadresse, får mailprogrammer til at advare mod svindel. Vælg andre ord.',
  failed: 'Linket kunne ikke indsættes',
  plain: 'Klik måles ikke for disse modtagere. Der indsættes et almindeligt link.',
  lost: 'Outlook meldte, at linket blev indsat, men det står ikke i mailen. Klik i mailens tekst, og prøv igen.',
}
