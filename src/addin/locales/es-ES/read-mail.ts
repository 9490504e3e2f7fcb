import type { ReadMailTexts } from '../en-US/read-mail.ts'
import { some } from '../some.ts'

export const mail: ReadMailTexts = {
  title: 'Usted sigue este correo',
  label: 'Correo seguido',
  voidedTitle: 'Ha dejado de seguir este correo',
  pendingTitle: 'Este correo aún no se sigue',
  status: {
    notSent: 'Aún no se ha enviado',
    scheduled: 'Envío programado',
    notFollowed: 'Enviado, pero no se sigue',
    notOpened: 'Aún no se ha abierto',
    opened: 'Abierto',
    clicked: 'Se ha hecho clic en un enlace',
    viewed: 'Se ha visto un archivo',
    clickedAndViewed: 'Se ha hecho clic en un enlace y se ha visto un archivo',
    replied: 'Respondido',
  },
  lastOpened: (ago) => `Última apertura: ${ago}`,
  lastActivity: (ago) => `última actividad ${ago}`,
  sent: (when) => `Enviado: ${when}`,
  heldUntil: (when) => `Retenido hasta: ${when}`,
  delivered: (when) => `Entregado: ${when}`,
  to: (names) => `Para ${names}`,
  more: (n) => `${n} más`,
  others: 'otros',
  colleagues: (n) => `${n} de su organización`,
  engaged: (n, total) =>
    `Al menos ${n} de ${total} destinatarios ${n === 1 ? 'ha' : 'han'} reaccionado.`,
  somebody: (total) =>
    `Alguien de ${total} ha reaccionado. Todos recibieron el mismo correo, así que no se puede saber quién.`,
  theOne: 'El destinatario ha reaccionado.',
  someone: 'Alguien ha reaccionado. No es seguro que haya sido el destinatario.',
  nobody: (total) =>
    total === 1
      ? 'El destinatario aún no ha reaccionado.'
      : `Ninguno de los ${total} destinatarios ha reaccionado todavía.`,
  links: 'Enlaces',
  link: 'Enlace',
  people: 'Personas',
  all: 'Todo',
  lastClicked: (ago) => `Último clic: ${ago}`,
  neverClicked: 'Aún sin clics',
  sharedFiles: (n) => `${some(n, 'archivo compartido', 'archivos compartidos')} con un enlace`,
  leftAlone: (n) => `${some(n, 'enlace se dejó', 'enlaces se dejaron')} sin cambios`,
  leftAloneReasons: {
    'not-web': 'no es una dirección web',
    'already-tracked': 'ya se sigue',
    'shared-file': 'lleva a un archivo compartido',
    'link-protection': 'reescrito por un servicio de protección de enlaces',
    unsubscribe: 'para darse de baja',
    meeting: 'para unirse a una reunión',
    'text-is-address': 'muestra su propia dirección',
    'opted-out': 'marcado para no seguirse',
    quoted: 'en texto citado',
    credentials: 'contiene un nombre o una contraseña',
    'too-long': 'demasiado largo',
    malformed: 'no es una dirección válida',
  },
  leftAloneOther: 'por otro motivo',
  outcomes: {
    ok: 'Se registran los clics en los enlaces de este correo.',
    'no-links': 'No había enlaces que seguir. Se ven las aperturas y las respuestas.',
    'plain-text': 'El correo se envió como texto sin formato; solo se ven las respuestas.',
    'inline-images': 'El correo contiene imágenes, por lo que sus enlaces se dejaron como estaban.',
    protected: 'El correo está protegido, por lo que sus enlaces se dejaron como estaban.',
    'too-large': 'El correo es muy grande, por lo que sus enlaces se dejaron como estaban.',
    'api-timeout': 'El correo salió sin cambios porque el servicio no respondió a tiempo.',
    'api-error': 'El correo salió sin cambios porque el servicio no dio una respuesta válida.',
    'host-error': 'El correo salió sin cambios porque Outlook no permitió modificarlo.',
    refused:
      'El correo no se sigue porque no se permite seguir a un destinatario o Seguir estaba desactivado.',
    'not-measured':
      'Los enlaces se dejaron como estaban, porque los clics no se miden con estos destinatarios.',
  },
  outcomeUnknown: 'Al enviar el correo no se confirmó que se siga.',
  offer:
    'Todavía no se registra nada. Aún puede empezar: las aperturas y respuestas cuentan desde ahora.',
  openSentMail: 'No se registra nada. Para seguirlo, ábralo en los elementos enviados.',
  blindCopies:
    'Tenía copias ocultas (CCO). El correo enviado no muestra quién las recibió y no se puede comprobar si se permite seguirlas: queda sin seguimiento.',
  theirTitle: (name) => `${name} sigue este correo`,
  theirVoidedTitle: (name) => `${name} ha dejado de seguir este correo`,
  noReply: 'Aún sin respuesta',
  nobodyReplied: 'Nadie ha respondido todavía.',
  notMeasured: 'no se mide',
  totalsOnly: 'solo en totales',
  measures: {
    totals: {
      both: 'Las aperturas y los clics de este correo cuentan solo en los totales de su organización.',
      opens: 'Las aperturas de este correo cuentan solo en los totales de su organización.',
      clicks: 'Los clics de este correo cuentan solo en los totales de su organización.',
    },
    nothing: {
      both: 'Las aperturas y los clics de este correo no se miden; las respuestas se detectan.',
      opens: 'Las aperturas de este correo no se miden.',
      clicks: 'Los clics de este correo no se miden.',
    },
  },
  startNow: 'Empezar a seguir',
  starting: 'Empezando…',
  notRecording: 'No se registra nada:',
  silenced: {
    'organisation-off': () => 'Seguir está desactivado en su organización.',
    'recipient-opted-out': (names) => `No se permite seguir a ${names || 'un destinatario'}.`,
    'no-consent': (names) => `Sin consentimiento de ${names || 'un destinatario'}.`,
    'mode-off': (names) =>
      `Su administrador ha decidido que no se siga el correo a ${names || 'un destinatario'}.`,
    'internal-only': () => 'Todos los destinatarios pertenecen a su organización.',
    'no-recipient': () => 'El correo no tiene destinatario.',
  },
  unfollow: 'Dejar de seguir',
  unfollowTitle: '¿Dejar de seguir este correo?',
  unfollowText:
    'No se registrará nada nuevo de este correo. Lo registrado se conserva y sus enlaces siguen funcionando. Esto no se puede deshacer.',
  voidedText: 'No se registra nada nuevo. Sus enlaces siguen funcionando.',
  failed: 'No ha funcionado',
}
