import type { LinkTexts } from '../en-US/tool-link.ts'

export const link: LinkTexts = {
  title: 'Insertar un enlace con seguimiento',
  intro:
    'El enlace se coloca donde está escribiendo. El resto del correo queda como está, así que también sirve en correos con imágenes.',
  address: 'Dirección web',
  addressHint: 'https://…',
  text: 'Texto en el que hacer clic',
  textHint: 'Por ejemplo: nuestra oferta',
  textMissing: 'Escriba el texto en el que se hará clic.',
  insert: 'Insertar',
  inserting: 'Insertando…',
  inserted: 'Insertado. Los clics se verán cuando se envíe el correo.',
  insertedPlain: 'Insertado como enlace normal: con estos destinatarios no se miden los clics.',
  bad: 'Esto no es una dirección web. Debe empezar por https:// o http://.',
  looksLikeAddress:
    'Un texto que parece otra dirección web hace que los programas de correo avisen de fraude. Elija otras palabras.',
  failed: 'No se pudo insertar el enlace',
  plain: 'Con estos destinatarios no se miden los clics. Se insertará un enlace normal.',
  lost: 'Outlook indicó que el enlace se insertó, pero no está en el correo. Haga clic en el texto del correo e inténtelo de nuevo.',
}
