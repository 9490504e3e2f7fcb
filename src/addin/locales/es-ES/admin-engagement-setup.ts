import type { AdminEngagementSetupTexts } from '../en-US/admin-engagement-setup.ts'
import { agreement } from './admin-engagement-agreement.ts'

export const engagementSetup: AdminEngagementSetupTexts = {
  progress: 'Pasos',
  done: 'hecho',
  next: 'Guardar y seguir',
  goOn: 'Seguir',
  back: 'Atrás',
  leave: 'Volver al interés de las cuentas',
  leaveUnfinished: 'Seguir más tarde',
  failed: 'Este paso no se ha guardado',

  steps: {
    permission: 'Permiso',
    mailboxes: 'Buzones',
    people: 'Qué correo cuenta',
    schedule: 'Nombre y horario',
    agreement: 'Aceptar',
    start: 'Repasar e iniciar',
  },

  mailboxes: {
    text: 'Elija los buzones de las personas que tratan con clientes. Solo se miran esos. Un grupo representa a todos los que están en él, también a los que se unan después.',
    field: 'Direcciones de personas y grupos',
    hint: 'Una en cada línea. Puede pegar una lista entera.',
    typed: (n, shown) => (n === 1 ? '1 dirección' : `${shown} direcciones`),
    none: 'Escriba al menos una dirección.',
    fault: (addresses) => `Estas no son direcciones de correo: ${addresses}`,
    tooManyAddresses: (n, most) =>
      `Son ${n} direcciones. Se pueden indicar ${most} como mucho; use grupos en su lugar.`,
    check: 'Comprobar',
    checking: 'Comprobando…',
    result: 'Qué representan las direcciones',
    address: 'Dirección',
    is: 'Es',
    kinds: { person: 'Una persona', group: 'Un grupo', unknown: 'No se encuentra' },
    count: 'Buzones',
    found: (n, shown) =>
      n === 1
        ? '1 buzón en total, cada uno contado una vez.'
        : `${shown} buzones en total, cada uno contado una vez.`,
    tooFew: (shown, fewest) =>
      `Buzones encontrados: ${shown}. El interés de las cuentas necesita al menos ${fewest}: con menos hablaría de personas y no de cuentas.`,
    tooMany: (shown, most) =>
      `Buzones encontrados: ${shown}. El interés de las cuentas lee ${most} como mucho: deje algunos fuera.`,
    unknown: (n, shown) =>
      n === 1
        ? '1 dirección no se ha encontrado y queda fuera mientras sea así.'
        : `${shown} direcciones no se han encontrado y quedan fuera mientras sea así.`,
    checkFirst: 'Compruebe primero las direcciones, para ver qué representan.',
    notYet: 'Lo que representan las direcciones solo se puede mirar mientras esté dado el permiso.',
    changing:
      'Con otros buzones hace falta aceptarlo de nuevo. No se lee nada hasta que lo haya aceptado e iniciado.',
    notChecked: 'Las direcciones no se han comprobado',
  },

  people: {
    people: '¿Qué correo cuenta para una cuenta?',
    peopleHint: 'El correo entre colegas nunca cuenta.',
    peopleOptions: {
      contacts: {
        title: 'Personas que conocemos como contactos',
        text: 'Solo correos y reuniones con contactos que están en Follow.',
      },
      domains: {
        title: 'Todos los de los dominios de nuestras cuentas',
        text: 'También personas que nadie ha dado de alta aún como contacto. Las direcciones de correo gratuito nunca cuentan así.',
      },
    },
    addresses: '¿Qué direcciones de los contactos?',
    addressesHint: 'Hay quien escribe desde más de una dirección.',
    addressOptions: {
      own: {
        title: 'Solo su dirección principal',
        text: 'La dirección por la que se conoce al contacto.',
      },
      all: {
        title: 'Todas sus direcciones',
        text: 'También las demás direcciones anotadas para ellos.',
      },
    },
    changing:
      'Con otra regla, lo recogido se elimina y el año se lee de nuevo. Hace falta aceptarlo otra vez; no se lee nada hasta que lo haya aceptado e iniciado.',
    shown: '¿Qué se muestra?',
    shownHint: 'Puede cambiarlo después; entonces hace falta aceptarlo de nuevo.',
    shownOptions: {
      people: {
        title: 'Totales, y quién conoce a quién',
        text: 'Una cuenta muestra también qué colegas y qué contactos tienen más trato.',
      },
      totals: {
        title: 'Solo totales',
        text: 'No se muestra ni se entrega nada sobre personas concretas, ni de colegas ni de contactos.',
      },
    },
    timeZone: 'Zona horaria',
    timeZoneHint:
      'En ella empiezan los días, las semanas y los meses. Escriba para buscar, por ejemplo «Madrid».',
    timeZoneFault: 'Elija una zona horaria de la lista.',
    timeZoneOwn: (zone) => `${zone} (de este equipo)`,
    timeZoneNone: 'Ninguna zona horaria se llama así.',
  },

  schedule: {
    name: 'Nombre',
    nameHint: 'Por el que sus colegas lo reconocen.',
    nameFault: 'Póngale un nombre.',
    output: 'Nombre de la salida',
    outputHint: (users) => `Nombre de la tabla al exportarla; la de los buzones se llama ${users}.`,
    outputFault:
      'Empiece por una letra de la A a la Z; después letras, cifras y guiones bajos, 64 como mucho.',
    delay: 'Horas hasta la primera pasada',
    delayHint: 'Tiempo para pensarlo antes de que se lea nada. 0 para empezar enseguida.',
    every: 'Minutos entre dos pasadas',
    everyIs: (time) => `Equivale a ${time}.`,
    everyHint: 'Solo se lee lo nuevo.',
    range: (fewest, most) => `Escriba un número de ${fewest} a ${most}.`,
  },

  agreement,

  permission: {
    text: 'Follow solo puede leer los buzones cuando lo ha permitido quien administra Microsoft Entra en su organización. Si es otra persona, envíele esta petición.',
    noApplication: {
      title: 'Quien opera Follow no ha registrado ninguna aplicación',
      text: 'Sin ella nadie puede dar un permiso. Pídale que registre una en Microsoft Entra y la indique en la configuración del servicio; su guía explica cómo.',
    },
    states: {
      given: 'El permiso está dado.',
      missing: 'Falta el permiso.',
      unknown: 'Aún no se sabe si el permiso está dado.',
    },
    given: (who, when) => `Visto por primera vez por ${who} el ${when}.`,
    checked: (when) => `Última comprobación: ${when}.`,
    neverChecked: 'Nadie lo ha comprobado todavía.',
    missing: (names) => `Todavía faltan: ${names}`,
    again: 'Comprobar otra vez',
    checking: 'Comprobando…',
    failed: 'No se ha podido comprobar',
    link: 'Enlace para dar el permiso',
    linkHint:
      'Abre una página de Microsoft que muestra los permisos y pide la aceptación. Vale 30 días.',
    open: 'Abrirlo yo mismo',
    request: 'Petición a quien administra Microsoft Entra',
    requestHint: 'Lista para enviarse. Después de copiarla puede cambiarla como quiera.',
    send: 'Escribir como correo',
    subject: 'Permiso para Follow: interés de las cuentas',
    body: (permissions, url, clientId) =>
      `Hola:\n\nQueremos usar el interés de las cuentas en Follow. Cuenta correos y reuniones entre buzones elegidos y nuestros clientes. Nunca lee el asunto ni el texto de un correo.\n\nPara ello, la aplicación ${clientId} necesita estos permisos de Microsoft Graph:\n${permissions}\n\nPor favor, concédalos aquí, con la sesión iniciada como administrador:\n${url}\n\nFollow solo lee los buzones que elegimos. Puede retirar el permiso en Microsoft Entra en cualquier momento; desde entonces no se lee nada.\n\n¡Gracias!`,
    later: 'Entretanto puede salir de esta página. Vuelva cuando esté dado.',
  },

  start: {
    text: 'Esto es lo que se hará. Puede volver a cualquier paso.',
    mailboxes: 'Buzones',
    people: 'Qué correo cuenta',
    shown: 'Qué se muestra',
    timeZone: 'Zona horaria',
    name: 'Nombre',
    output: 'Salida',
    first: 'Primera pasada',
    firstIn: (n, shown) =>
      n === 1 ? '1 hora después de iniciar' : `${shown} horas después de iniciar`,
    firstNow: 'enseguida',
    every: 'Tiempo entre dos pasadas',
    agreement: 'Aceptación',
    permission: 'Permiso',
    counting: 'contando…',
    addresses: (n, shown) => (n === 1 ? '1 dirección' : `${shown} direcciones`),
    counted: (n, shown) => (n === 1 ? '1 buzón' : `${shown} buzones`),
    notReady: 'Antes de poder empezar, termine estos pasos:',
    start: 'Iniciar',
    startNow: 'Iniciar y ejecutar ahora',
    finish: 'Terminar',
    isOn: 'El interés de las cuentas está activo.',
    failed: 'No se ha iniciado',
  },
}
