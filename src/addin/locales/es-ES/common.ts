import type { CommonTexts } from '../en-US/common.ts'

export const common: CommonTexts = {
  appName: 'Follow',
  views: { label: 'Vistas', message: 'Este mensaje', followed: 'Correos seguidos' },
  loading: (what) => `Cargando: ${what}`,
  retry: 'Reintentar',
  close: 'Cerrar',
  more: 'Mostrar más',
  loadingMore: 'Cargando…',
  cancel: 'Cancelar',
  back: 'Atrás',
  showMore: 'Mostrar más',
  asOf: (time) => `Datos de las ${time}`,
  notCurrent: 'Puede que no esté actualizado.',
  failedTitle: 'No se ha podido cargar',
  failures: {
    'invalid-request': 'El servicio no ha aceptado esta solicitud.',
    'due-in-past': 'Esa hora ya ha pasado. Elija una posterior.',
    'not-signed-in': 'Su sesión ha caducado. Vuelva a iniciar sesión.',
    'wrong-tenant': 'Esta cuenta pertenece a una organización que no usa Follow.',
    'missing-scope': 'Su organización aún no ha autorizado Follow. Consulte a su administrador.',
    'not-allowed': 'No tiene permiso para hacer esto. Consulte a su administrador.',
    barred:
      'Un administrador le ha retirado el acceso a Follow. Si es un error, consúltelo con él.',
    'organisation-off': 'Follow está desactivado en su organización.',
    'not-found': 'Aquí no hay nada, o nada suyo.',
    'recipient-opted-out': 'Un destinatario no desea que se le siga.',
    'no-recipient': 'Añada primero un destinatario.',
    'internal-only':
      'El correo va solo a compañeros. Añada un destinatario de fuera de su organización.',
    'no-consent': 'Un destinatario aún no ha aceptado que se le siga.',
    'mode-off': 'Su administrador ha decidido que no se siga el correo a un destinatario.',
    'refused-by-recipient':
      'El destinatario lo ha rechazado. Solo él puede cambiarlo, en su propia página.',
    'changed-meanwhile': 'Otra persona lo ha cambiado entretanto. Vuelva a mirarlo.',
    'consent-required': 'Su administrador debe aceptar antes el texto vigente.',
    terminated: 'Follow se ha dado de baja en su organización. Su administrador puede restaurarlo.',
    'not-yourself': 'No puede hacer esto consigo mismo. Pídaselo a otro administrador.',
    'logging-off': 'El registro de correos está desactivado en su organización.',
    'setup-unfinished': 'Antes hay que terminar una configuración. Puede hacerlo su administrador.',
    'logging-on': 'El registro de correos está en marcha. Antes debe detenerlo su administrador.',
    'secrets-unavailable':
      'El servicio no puede guardar secretos de forma segura en este momento. Debe resolverlo quien lo opera.',
    'already-decided': 'Ya se ha tomado una decisión. Vuelva a mirarlo.',
    'in-use': 'Otra ventana está trabajando en esto. Espere un minuto o siga allí.',
    'privacy-blocked': 'Los correos con este contacto no se pueden registrar.',
    'file-refused':
      'Los archivos así no se comparten: es un programa o se encontró un virus en él.',
    'file-incomplete': 'Una parte del archivo no ha llegado. Inténtelo de nuevo.',
    'files-off':
      'Su administrador ha desactivado los archivos con seguimiento. Adjunte el archivo como siempre.',
    'file-quota':
      'En su organización no queda espacio para archivos compartidos. Quite los que ya no hagan falta o pida más a su administrador.',
    'file-store-away':
      'El lugar donde se guardan los archivos no está disponible ahora. Inténtelo más tarde o adjunte el archivo como siempre.',
    'too-many-links':
      'Hoy ya se han preparado para usted tantos enlaces con seguimiento como puede tener una persona. Inserte este enlace tal cual; mañana podrá volver a hacerlo.',
    'follow-voided': 'Este correo ya no se sigue. Vuelva a seguir el borrador.',
    'ticket-invalid': 'El permiso para seguir este borrador ya no es válido. Vuelva a seguirlo.',
    'ticket-expired': 'El permiso para seguir este borrador ha caducado. Vuelva a seguirlo.',
    'unsupported-content': 'El servicio no ha entendido esta solicitud.',
    'too-large': 'Es más de lo que acepta el servicio.',
    'too-many-requests': 'Demasiadas solicitudes a la vez. Espere un momento.',
    unavailable: 'El servicio está ocupado. Inténtelo de nuevo dentro de un momento.',
    internal: 'Ha fallado algo por nuestra parte. No se ha cambiado nada.',
    offline: 'No se puede conectar con el servicio. Compruebe su conexión.',
    timeout: 'El servicio tarda demasiado en responder.',
    unreadable: 'No podemos leer la respuesta del servicio.',
    'sign-in-needed': 'Inicie sesión para continuar.',
    'sign-in-failed': 'No se ha podido iniciar sesión. Inténtelo de nuevo.',
    'sign-in-cancelled': 'Se ha cancelado el inicio de sesión.',
    'popup-blocked':
      'La ventana de inicio de sesión se ha bloqueado. Permita las ventanas emergentes para Outlook e inténtelo de nuevo.',
    'plain-text': 'Este correo es texto sin formato y no se puede seguir. Elija el formato HTML.',
    outlook: 'Outlook no lo ha permitido. Inténtelo de nuevo.',
    unknown: 'Ha ocurrido un error inesperado.',
  },
  organisation: {
    off: {
      title: 'Follow está desactivado',
      text: 'Su administrador lo ha desactivado en su organización. No se registra nada; lo recopilado se conserva oculto hasta que se vuelva a activar. Los enlaces del correo enviado siguen funcionando.',
    },
    terminated: {
      title: 'Follow se ha dado de baja',
      text: 'Su administrador ha dado de baja Follow en su organización. No se registra nada; lo recopilado está oculto y se eliminará, salvo que su administrador lo restaure antes. Los enlaces del correo enviado siguen funcionando.',
    },
  },
  widePage: { link: 'Abrir a todo el ancho', hint: 'se abre en otra ventana' },
  noItem: {
    title: 'Ningún mensaje seleccionado',
    text: 'Abra un mensaje para ver de quién es, o escriba uno y sígalo.',
  },
  signedOut: {
    title: 'Inicie sesión en Follow',
    text: 'Follow usa su cuenta de trabajo. Ve los destinatarios, el asunto y los destinos de los enlaces de los correos que sigue, nunca su texto.',
    button: 'Iniciar sesión',
    busy: 'Iniciando sesión…',
    popup: 'Es posible que se abra una ventana de inicio de sesión.',
    failedTitle: 'No se ha podido iniciar sesión',
  },
  notAdmitted: {
    title: 'Follow no le permite entrar',
    refused:
      'Ha iniciado sesión, pero el servicio no lo acepta. Si volver a intentarlo no ayuda, consulte a su administrador.',
  },
  crashed: {
    title: 'Esta vista ha dejado de funcionar',
    text: 'Su correo no se ve afectado.',
  },
}
