import type { FileTexts } from '../en-US/tool-file.ts'

export const file: FileTexts = {
  title: 'Enviar un archivo como enlace con seguimiento',
  intro:
    'Los destinatarios reciben un enlace en lugar del archivo. Usted ve cuándo se abre su página y cuántas veces se descarga.',
  privacy:
    'El archivo se guarda cifrado en el servicio Follow de su organización hasta que caduca.',
  notScanned:
    'Los archivos no se revisan en busca de virus: su operador no ha configurado ningún antivirus.',
  noKey: {
    title: 'Aquí aún no se pueden guardar archivos',
    text: 'Habría que cifrarlos y no hay clave para ello. Pida al operador de Follow que configure SECRET_KEYS.',
  },
  off: {
    title: 'Desactivado por su administrador',
    text: 'No se pueden enviar archivos nuevos como enlaces con seguimiento. Adjunte el archivo como siempre. Lo que ya se compartió se puede obtener hasta que caduque.',
  },
  most: (size) => `Los archivos pueden tener ${size} como máximo.`,
  notMeasured: {
    title: 'No con estos destinatarios',
    text: 'Para al menos un destinatario no se mide quién sigue los enlaces, así que tampoco se miden las vistas de archivos. Adjunte el archivo como siempre.',
  },
  totalsOnly:
    'Con estos destinatarios las vistas solo cuentan en los totales de su organización; aquí no las verá.',
  attachments: 'Archivos adjuntos de este correo',
  noAttachments: 'No hay archivos adjuntos.',
  turn: 'Convertir en enlace con seguimiento',
  obstacles: {
    inline: 'Una imagen del texto se queda donde está.',
    item: 'Un correo adjunto no puede convertirse en enlace.',
    cloud: 'Ya es un enlace a un archivo en la nube.',
    'too-large': 'Demasiado grande para enviarlo como enlace.',
  },
  upload: 'Elegir un archivo…',
  uploadField: 'Archivo que se enviará como enlace con seguimiento',
  confirm: {
    title: '¿Convertirlo en enlace con seguimiento?',
    text: (name) =>
      `${name} se sube, se pone un enlace donde está escribiendo y el adjunto se quita del correo.`,
    button: 'Convertir en enlace',
  },
  options: 'Quién puede tenerlo y cuánto tiempo',
  expires: 'Disponible durante',
  days: (days) => (days === 1 ? '1 día' : `${days} días`),
  password: 'Contraseña (opcional)',
  passwordHint:
    'Al menos 6 caracteres. Comuníquela a los destinatarios por otro medio que no sea este correo.',
  passwordShort: 'Una contraseña tiene al menos 6 caracteres.',
  once: 'Solo se puede descargar una vez',
  onceHint:
    'Si hay varios destinatarios, solo lo recibe el primero; si envía a cada persona por separado, lo recibe cada una.',
  sending: (name) => `Enviando ${name}…`,
  checking: (name) => `Comprobando ${name}…`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. El correo está como estaba.',
  failed: 'El archivo no se convirtió en enlace. El correo está como estaba.',
  results: {
    shared: 'El enlace está en el correo. Las vistas se ven cuando se haya enviado.',
    'still-attached':
      'El enlace está en el correo, pero Outlook no quitó el adjunto. Quítelo usted o se enviarán ambos.',
    unverified:
      'Outlook no dijo si el enlace está en el correo. Compruébelo antes de quitar el adjunto.',
    lost: 'Outlook dijo que el enlace se había insertado, pero no está en el correo. Haga clic en el texto del correo e inténtelo de nuevo. El adjunto sigue ahí.',
    empty:
      'Outlook no da el contenido de este archivo: está vacío, o una directiva de su organización lo retiene. Déjelo adjunto.',
    blank: 'El archivo está vacío.',
    gone: 'El adjunto ya no está en el correo.',
    'too-large': 'Este archivo es demasiado grande para enviarlo como enlace.',
  },
  list: 'Archivos de este correo',
  state: (count) => (count === 1 ? '1 archivo' : `${count} archivos`),
  people: 'Personas',
  all: 'Todas',
  file: 'Archivo',
  downloads: (count) => (count === 1 ? '1 descarga' : `${count} descargas`),
  numbersWhy:
    'Los números son visitas a la página de cada archivo, de personas y en total. Las descargas cuentan todas las peticiones, también las de programas.',
  until: (day) => `hasta el ${day}`,
  states: {
    uploading: 'Sin terminar',
    available: 'Disponible',
    expired: 'Caducado',
    revoked: 'Retirado',
    removed: 'Eliminado',
  },
  hasPassword: 'con contraseña',
  oneTime: 'una sola vez',
  revoke: 'Retirar',
  revokeOf: (name) => `Retirar ${name}`,
  revokeConfirm: {
    title: '¿Retirar el archivo?',
    text: (name) =>
      `Nadie podrá descargar ${name}. Puede volver a ponerlo a disposición en un plazo de 30 días.`,
    button: 'Retirar',
  },
  renew: 'Volver a ponerlo a disposición',
  renewOf: (name) => `Volver a poner ${name} a disposición`,
  replace: 'Sustituir…',
  replaceField: (name) => `Versión nueva de ${name}`,
  replaced: 'Sustituido. El enlace del correo lleva a la versión nueva.',
  version: (n) => `versión ${n}`,
  usedUp: 'Agotado',
  meanings: {
    expired:
      'Su plazo ha terminado: nadie puede tenerlo. Puede prolongarlo en un plazo de 30 días.',
    revoked:
      'Nadie puede tenerlo hasta que vuelva a ponerlo a disposición, en un plazo de 30 días.',
    usedUp: 'Se descargó y solo se entrega una vez.',
  },
  prolong: 'Prolongar 30 días',
  prolongOf: (name) => `Prolongar ${name} 30 días`,
  onceMore: 'Permitir una vez más',
  onceMoreOf: (name) => `Permitir que ${name} se descargue una vez más`,
  renewConfirm: {
    title: '¿Volver a poner el archivo a disposición?',
    text: (name) => `Todos los que tengan el enlace podrán volver a tener ${name}.`,
    button: 'Poner a disposición',
  },
  change: {
    open: 'Cambiar…',
    openOf: (name) => `Cambiar quién puede tener ${name} y cuánto tiempo`,
    expires: 'Disponible',
    asItIs: (day) => `Hasta el ${day}, como está`,
    fromNow: (days) => `${days} desde ahora`,
    newPassword: 'Contraseña nueva (opcional)',
    newPasswordHint: 'Vacío: la contraseña sigue como está.',
    noPassword: 'Ya sin contraseña',
    confirm: {
      title: '¿Quitar la contraseña?',
      text: (name) =>
        `Desde ahora, todos los que tengan el enlace podrán tener ${name} sin contraseña.`,
      button: 'Quitar',
    },
    save: 'Guardar',
    saved: 'Modificado. Vale de inmediato para el enlace del correo.',
  },
  changeFailed: 'El archivo no se modificó',
}
