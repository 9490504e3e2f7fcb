import type { IndividualTexts } from '../en-US/tool-individual.ts'

export const individual: IndividualTexts = {
  title: 'Enviar por separado',
  intro:
    'Cada persona recibe su propio correo desde su buzón, con el mismo texto y los mismos archivos. Así, cada apertura y cada clic es con certeza de esa persona.',
  toLine:
    'Nadie ve quién más lo recibió: en Para aparece una sola persona; Cc y Cco pasan a ser Para.',
  takes: (minutes, isOne) =>
    isOne ? 'Tarda alrededor de un minuto.' : `Tarda alrededor de ${minutes} minutos.`,
  why: '¿Por qué tanto?',
  whyText:
    'Exchange acepta como máximo 30 correos por minuto de un buzón. Puede seguir trabajando y cerrar este panel: lo que falte se envía cuando lo abra de nuevo.',
  draftStays: 'El borrador queda como está. No lo envíe también.',
  unfollows: 'El borrador en sí deja de seguirse; cada correo se sigue por sí mismo.',
  names: 'Mostrar nombres en Para, no solo direcciones',
  choice: 'Quienes no se pueden medir',
  choices: { send: 'reciben el correo sin ninguna medición', 'leave-out': 'no reciben correo' },
  who: 'Quién recibe qué',
  measured: 'se mide',
  start: (count) => `Enviar ${count} correos`,
  starting: 'Preparando…',
  permission: {
    title: 'Hace falta su permiso',
    text: 'Follow escribe y envía estos correos en su propio buzón, directamente con Outlook. Su texto nunca llega al servidor de Follow.',
    button: 'Dar permiso y seguir',
  },
  obstacles: {
    'not-own':
      'Este correo sale en nombre de otra persona. Solo se puede enviar por separado desde el buzón propio.',
    others:
      'Este correo va a una lista o a un nombre que Outlook no conoce. Ponga a las personas mismas.',
    'too-few': 'Los correos por separado necesitan al menos 2 personas distintas.',
    'too-many': 'Como máximo 100 personas pueden recibir correos por separado a la vez.',
    attachment:
      'Hay adjunto un correo o un enlace a la nube, que no se puede copiar. Adjúntelo como archivo.',
  },
  notSaved:
    'Outlook aún no ha guardado esta versión del borrador en el buzón. Espere un momento y vuelva a intentarlo.',
  draftGone:
    'El borrador ya no está en el buzón. Quienes no tienen su correo no pueden recibirlo desde aquí.',
  denied: 'Outlook no permite que Follow envíe correos. Consulte con su administrador.',
  startFailed: 'No se envió nada',
  run: {
    title: 'Correos por separado',
    progress: (sent, total) => `${sent} de ${total} enviados`,
    failed: (count) => `${count} sin enviar`,
    leftOut: (count) => `${count} omitidos`,
    pause: 'Pausar',
    pausing: 'Pausa después de este…',
    goOn: 'Seguir',
    paused:
      'En pausa. No se pierde nada; siga cuando quiera, también después de cerrar este panel.',
    overtaken: 'Otra ventana está enviando estos correos. Siga aquí cuando haya terminado.',
    interrupted: 'Ahora no se puede seguir. No se pierde nada y nadie recibe dos.',
    retry: 'Intentar de nuevo con estos',
    again: 'Enviar de nuevo',
    stop: 'Cancelar el resto',
    stopTitle: '¿Cancelar el resto?',
    stopText: (sent) => `Ya salieron ${sent} y así quedan. Los demás no reciben correo.`,
    done: 'Todos tienen su correo.',
    stopped: 'El resto se canceló.',
    keep: 'El borrador sigue en Borradores. No lo envíe también.',
    moveDraft: 'Mover el borrador a Elementos eliminados',
    moved: 'El borrador está en Elementos eliminados.',
    notMoved: 'No se pudo mover el borrador.',
    close: 'Volver al correo',
    results: 'Qué pasó con cada uno',
  },
  unfinished: {
    title: 'Sin terminar',
    line: (subject, sent, total) => `${subject}: ${sent} de ${total} enviados`,
    noSubject: '(sin asunto)',
    open: 'Ver',
  },
  loading: 'el borrador',
  steps: {
    planned: 'en espera',
    drafted: 'escrito, aún sin enviar',
    sending: 'enviándose',
    sent: 'enviado',
    failed: 'no enviado',
    'left-out': 'omitido',
    stopped: 'cancelado',
  },
  failures: {
    refused: 'Outlook rechazó este correo.',
    address: 'Outlook no acepta esta dirección.',
    lost: 'El correo ya no está en ninguna carpeta. Puede que haya salido. Compruébelo antes de enviarlo de nuevo.',
  },
  unmeasured: {
    'contact-opted-out': 'no se mide: a este contacto no se le puede seguir',
    'account-opted-out': 'no se mide: a esta empresa no se la puede seguir',
    refused: 'no se mide: dijo que no',
    withdrawn: 'no se mide: retiró su consentimiento',
    'no-consent': 'no se mide: no ha dado su consentimiento',
    'mode-off': 'no se mide: así lo decidió el administrador',
    colleague: 'no se mide: es de la propia organización',
    'organisation-off': 'no se mide: Follow está desactivado',
  },
}
