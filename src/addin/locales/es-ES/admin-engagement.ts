import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'
import { collected } from './admin-engagement-collected.ts'
import { problems } from './admin-engagement-problems.ts'

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

  ...collected,

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
