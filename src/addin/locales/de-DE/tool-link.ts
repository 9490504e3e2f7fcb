import type { LinkTexts } from '../en-US/tool-link.ts'

export const link: LinkTexts = {
  title: 'Verfolgten Link einfügen',
  intro:
    'Der Link kommt dorthin, wo Sie schreiben. Der Rest der E-Mail bleibt, wie er ist; deshalb geht das auch in E-Mails mit Bildern.',
  address: 'Webadresse',
  addressHint: 'https://…',
  text: 'Text zum Anklicken',
  textHint: 'Zum Beispiel: unser Angebot',
  textMissing: 'Schreiben Sie, worauf man klickt.',
  insert: 'Einfügen',
  inserting: 'Wird eingefügt…',
  inserted: 'Eingefügt. Klicks darauf sehen Sie, sobald die E-Mail gesendet ist.',
  insertedPlain:
    'Als gewöhnlicher Link eingefügt: Bei diesen Empfängern werden Klicks nicht gemessen.',
  bad: 'Das ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.',
  looksLikeAddress:
    'Ein Text, der wie eine andere Webadresse aussieht, lässt E-Mail-Programme vor Betrug warnen. Wählen Sie andere Worte.',
  failed: 'Der Link konnte nicht eingefügt werden',
  plain:
    'Bei diesen Empfängern werden Klicks nicht gemessen. Es wird ein gewöhnlicher Link eingefügt.',
  lost: 'Outlook hat gemeldet, dass der Link eingefügt wurde, aber er steht nicht in der E-Mail. Klicken Sie in den Text der E-Mail und versuchen Sie es noch einmal.',
}
