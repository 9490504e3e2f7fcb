import type { LinkTexts } from '../en-US/tool-link.ts'

export const link: LinkTexts = {
  title: 'Sett inn en fulgt lenke',
  intro:
    'Lenken settes inn der du skriver. Resten av e-posten blir som den er, så dette virker også i e-post med bilder.',
  address: 'Nettadresse',
  addressHint: 'https://…',
  text: 'Tekst å klikke på',
  textHint: 'For eksempel: tilbudet vårt',
  textMissing: 'Skriv hva man klikker på.',
  insert: 'Sett inn',
  inserting: 'Setter inn…',
  inserted: 'Satt inn. Klikk på den vises når e-posten er sendt.',
  insertedPlain: 'Satt inn som vanlig lenke: klikk måles ikke for disse mottakerne.',
  bad: 'Dette er ikke en nettadresse. Den må begynne med https:// eller http://.',
  looksLikeAddress:
    'En tekst som ligner en annen nettadresse, får e-postprogrammer til å advare mot svindel. Velg andre ord.',
  failed: 'Lenken kunne ikke settes inn',
  plain: 'Klikk måles ikke for disse mottakerne. En vanlig lenke settes inn.',
  lost: 'Outlook meldte at lenken ble satt inn, men den er ikke i e-posten. Klikk i teksten og prøv igjen.',
}
