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
    'too-few':
      'Los correos por separado necesitan al menos 2 personas distintas. Añádalas a este correo.',
    'too-many':
      'Como máximo 100 personas pueden recibir correos por separado a la vez. Repártalas en varios correos.',
    attachment:
      'Hay adjunto un correo o un enlace a la nube, que no se puede copiar. Adjúntelo como archivo.',
  },
  tidy: {
    folder: 'Correos por separado',
    option: (folder) => `Poner las copias en la carpeta «${folder}» dentro de Elementos enviados`,
    why: 'Si no, todas quedan en Elementos enviados. No se elimina nada y la elección se recuerda.',
    moving: (left) => `Guardando las copias: faltan ${left}`,
    left: (count, isOne) =>
      isOne
        ? '1 copia sigue en Elementos enviados.'
        : `${count} copias siguen en Elementos enviados.`,
    again: 'Guardarlas ahora',
    done: 'Las copias están en una carpeta propia dentro de Elementos enviados.',
    unfinished: (subject, left) => `${subject}: ${left}`,
  },
  along: {
    title: 'Qué se incluye',
    always:
      'Las imágenes, los archivos, la importancia, la confidencialidad, las categorías, la dirección de respuesta y las confirmaciones van con cada correo. Las marcas de seguimiento y los botones de voto, no.',
    template: 'Cada correo seguido cuenta para la plantilla.',
    asks: 'A quienes se puede preguntar se les pide su consentimiento, a cada uno en su correo.',
    links:
      'Cada correo seguido tiene su propio enlace a cada archivo; así, cada vista es con certeza de esa persona.',
    reminder: 'Recordarme cada correo seguido, como se fijó en este borrador',
    noReminder: 'El recordatorio queda entonces en el borrador, que deja de seguirse.',
    delay: (when) =>
      `Este borrador debe retenerse hasta ${when}. Los correos por separado no se pueden retener.`,
    atOnce: 'Enviarlos ahora mismo',
    atOnceFirst: 'Diga primero que pueden salir ahora mismo, o vuelva a esa hora.',
  },
  notClean:
    'Este borrador ya se envió y volvió, y aún tiene partes de Follow que no se pueden quitar. Escríbalo de nuevo.',
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
    busy: (until) => `Outlook pide esperar hasta ${until}. No se pierde nada; siga después.`,
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
