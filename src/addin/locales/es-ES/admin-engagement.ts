import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'

const problems: AdminEngagementTexts['problems'] = {
  'permission-needed': {
    text: 'Follow no puede leer los buzones: falta el permiso o se ha retirado.',
    remedy:
      'Pídalo a quien administra Microsoft Entra; en la configuración está preparada la petición.',
  },
  'application-missing': {
    text: 'Quien opera Follow no ha registrado ninguna aplicación que pueda leer buzones.',
    remedy: 'Pídale que registre una y la indique en la configuración del servicio.',
  },
  'credential-refused': {
    text: 'Se ha rechazado el secreto de la aplicación. Es incorrecto o ha caducado.',
    remedy: 'Pida a quien opera Follow que ponga uno nuevo.',
  },
  'mailbox-unknown': {
    text: 'No hay ningún buzón con esta dirección.',
    remedy: 'Compruebe la dirección o quítela de la configuración.',
  },
  'mailbox-closed': {
    text: 'Este buzón no se puede leer.',
    remedy: 'Compruebe si está en Exchange Online y tiene licencia, o déjelo fuera.',
  },
  throttled: {
    text: 'Microsoft 365 ha pedido ir más despacio.',
    remedy: 'Esperar: sigue por sí solo.',
  },
  unreachable: {
    text: 'Microsoft 365 no responde.',
    remedy: 'Se vuelve a intentar por sí solo. Si dura, avise a quien opera Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 ha respondido algo que no se entiende.',
    remedy: 'Se vuelve a intentar por sí solo. Si dura, avise a quien opera Follow.',
  },
}

export const engagement: AdminEngagementTexts = {
  label: 'Estado del interés de las cuentas',
  problems,
  remedy: 'Qué hacer:',

  empty: {
    title: 'El interés de las cuentas no está configurado',
    text: 'El interés de las cuentas cuenta correos y reuniones entre los buzones elegidos y sus cuentas. Muestra qué cuentas están cerca y cuáles se enfrían. Nunca lee el asunto ni el texto de un correo.',
    start: 'Configurar el interés de las cuentas',
  },

  refusals: {
    'setup-unfinished': 'La configuración aún no está completa. Termine primero sus pasos.',
    'consent-required': 'Acepte primero el texto de hoy.',
    'invalid-request': 'No se ha podido aceptar así. Repase lo que ha elegido.',
    'not-allowed': 'Esto solo pueden hacerlo los administradores.',
    unavailable:
      'Ahora mismo no es posible: el servicio está ocupado. Inténtelo de nuevo dentro de un minuto.',
    tryAgain: 'Inténtelo de nuevo dentro de un minuto.',
    application: 'la aplicación que registra quien opera Follow',
    about: (what) => `Se trata de: ${what}.`,
  },

  state: {
    words: {
      unfinished: {
        title: 'El interés de las cuentas no está iniciado',
        text: 'No se lee nada antes de terminar la configuración e iniciarlo.',
      },
      stopped: {
        title: 'El interés de las cuentas está detenido',
        text: 'No se lee nada. Lo recogido se sigue mostrando y va quedando anticuado.',
      },
      'first-run': {
        title: 'El interés de las cuentas está activo',
        text: 'Todavía no se ha leído nada: espera a la primera pasada.',
      },
      collecting: {
        title: 'El interés de las cuentas está activo',
        text: 'Los buzones se están leyendo ahora mismo. Lo encontrado ya se muestra.',
      },
      waiting: {
        title: 'El interés de las cuentas está activo',
        text: 'La última pasada fue bien.',
      },
      failing: {
        title: 'El interés de las cuentas no puede leer los buzones',
        text: 'Lo recogido se conserva, y la lectura se vuelve a intentar por sí sola.',
      },
    },
    next: (when) => `Próxima pasada: ${when}`,
    first: (when) => `Primera pasada: ${when}`,
    soon: 'La próxima pasada empieza enseguida.',
    clearing: 'Todavía se está eliminando lo recogido antes. La próxima pasada empieza después.',
    allFail: 'No se puede leer ningún buzón.',
    live: (mailboxes, emails, meetings) =>
      `Esta pasada hasta ahora: ${mailboxes} buzones, ${emails} correos nuevos, ${meetings} reuniones nuevas.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 buzón no se puede leer. A los demás no les afecta.'
        : `${shown} buzones no se pueden leer. A los demás no les afecta.`,
    unfinished:
      'La configuración ha cambiado y hay que aceptarla de nuevo antes de leer los buzones.',
    finish: 'Terminar la configuración',
  },

  acts: {
    run: 'Ejecutar ahora',
    running: 'Empezando…',
    start: 'Iniciar',
    stop: 'Detener',
    recollect: 'Leerlo todo de nuevo',
    clear: 'Borrarlo todo',
    change: 'Cambiar la configuración',
    permission: 'Comprobar el permiso',
    failed: 'Esto no se ha hecho',
  },
  stop: {
    title: '¿Detener el interés de las cuentas?',
    text: 'Desde este momento no se lee nada. Lo recogido se conserva y se sigue mostrando. Cuando lo inicie otra vez, se leerá también lo llegado entretanto.',
    confirm: 'Detener',
  },
  recollect: {
    title: '¿Leerlo todo de nuevo?',
    text: 'Se vuelve a leer el año entero de cada buzón. Nada cuenta dos veces y nada de lo que se muestra desaparece entretanto. Ayuda después de añadir cuentas o contactos. Puede tardar horas.',
    confirm: 'Leerlo todo de nuevo',
  },
  clear: {
    title: '¿Borrarlo todo?',
    text: (accounts, emails, meetings) =>
      `Se elimina enseguida y para siempre: la configuración, su aceptación, la lista de buzones, todo lo contado sobre ${accounts} cuentas a partir de ${emails} correos y ${meetings} reuniones, y el historial de puntuaciones. Las cuentas, los contactos y los segmentos se conservan; los segmentos quedarán vacíos. En los buzones no se toca nada. Para volver a usarlo hay que configurarlo y leer el año de nuevo.`,
    confirm: 'Borrarlo todo',
  },

  progress: {
    title: 'Buzones leídos',
    bar: 'Progreso de todos los buzones',
    done: (done, all) => `De ${all} buzones, ${done} tienen leído el año entero.`,
    reading: (n, shown) => (n === 1 ? '1 se está leyendo.' : `${shown} se están leyendo.`),
    failing: (n, shown) => (n === 1 ? '1 no se puede leer.' : `${shown} no se pueden leer.`),
    waiting: (n, shown) => (n === 1 ? '1 espera su turno.' : `${shown} esperan su turno.`),
    none: 'Todavía no se ha buscado ningún buzón.',
  },

  numbers: {
    title: 'Lo recogido',
    text: 'Lo que ya está cuenta, también mientras se lee el resto del año.',
    days: 'Días cubiertos',
    daysOf: (days) => `${days} de 365`,
    accounts: 'Cuentas enriquecidas',
    emails: 'Correos procesados',
    meetings: 'Reuniones procesadas',
    since: (when) => `Todo desde ${when}.`,
    nothing: 'Todavía no se ha recogido nada.',
    at: (when) => `Sumado ${when}.`,
    why: '¿Qué se cuenta?',
    whyText:
      'Correos y reuniones de los buzones elegidos con alguien de una cuenta. Un correo cuenta una vez por cuenta, por muchas personas que lo reciban; uno a dos cuentas cuenta para ambas. Las reuniones cuentan una vez empezadas. «Días cubiertos» llega hasta el día desde el que todos los buzones están completos.',
    accountsLink: 'Ir a las cuentas',
  },

  runs: {
    title: 'Pasadas',
    empty: 'Todavía ninguna.',
    chart: (n, most) =>
      `Barras de las últimas ${n} pasadas, primero las más antiguas; la más alta representa ${most} correos y reuniones nuevos.`,
    most: (shown) => `la más alta: ${shown}`,
    table: 'Como tabla',
    when: 'Cuándo',
    mailboxes: 'Buzones',
    failed: 'Sin leer',
    emails: 'Correos nuevos',
    meetings: 'Reuniones nuevas',
    accounts: 'Cuentas',
    requests: 'Peticiones',
    skipped: 'Omitidos',
    skippedWhy:
      'Los correos y reuniones omitidos no eran como Microsoft los describe. No hay que hacer nada al respecto.',
    duration: 'Duración',
    problem: 'Problema',
    underWay: 'en curso',
    cutOff: 'interrumpida',
    none: 'ninguno',
  },

  mailboxes: {
    title: 'Buzones',
    filter: 'Qué buzones',
    all: 'Todos',
    states: {
      waiting: 'En espera',
      reading: 'Leyéndose',
      done: 'Leído',
      failing: 'No se puede leer',
    },
    empty: 'Ninguno.',
    who: 'Buzón',
    state: 'Estado',
    days: 'Días leídos',
    daysOf: (days) => `${days} de 365`,
    last: 'Última lectura',
    never: 'nunca',
    problem: 'Problema',
    none: 'ninguno',
    next: (when) => `Se vuelve a intentar ${when}.`,
  },

  preview: {
    title: 'Primeras filas de la salida',
    text: (name) => `El año de «${name}». Los meses y las semanas están en la exportación.`,
    empty: 'Todavía no hay filas.',
    account: 'Cuenta',
    score: 'Puntuación',
    emailsTo: 'Correos para ellos',
    emailsFrom: 'Correos de ellos',
    meetings: 'Reuniones',
    lastEmail: 'Días desde el último correo',
    lastMeeting: 'Días desde la última reunión',
    never: 'nunca',
    link: 'Todas las cuentas y la exportación',
  },

  setup: {
    title: 'Configuración',
    since: (when) => `Activo desde ${when}.`,
    whileOn: 'Para borrarlo todo, detenga primero el interés de las cuentas.',
  },

  row: {
    title: 'Interés de las cuentas',
    none: 'Sin configurar.',
    states: {
      unfinished: 'La configuración no está terminada.',
      stopped: 'Detenido: no se lee ningún buzón.',
      'first-run': 'Activo; espera a la primera pasada.',
      collecting: 'Los buzones se están leyendo ahora mismo.',
      waiting: 'Activo, y la última pasada fue bien.',
      failing: 'Los buzones no se pueden leer.',
    },
    collected: (accounts, days) => `${accounts} cuentas enriquecidas, ${days} días cubiertos.`,
    someFail: (n, shown) =>
      n === 1 ? '1 buzón no se puede leer.' : `${shown} buzones no se pueden leer.`,
    go: 'Ir a Interés de las cuentas',
  },
}
