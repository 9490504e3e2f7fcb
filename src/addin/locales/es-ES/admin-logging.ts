import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'
import { checks } from './admin-logging-checks.ts'
import { problems } from './admin-logging-problems.ts'

export const logging: AdminLoggingTexts = {
  label: 'Estado del registro de correo',
  problems,
  remedy: 'Qué hacer:',

  empty: {
    title: 'El registro de correo no está configurado',
    text: 'El registro de correo lee un buzón que recibe copia del correo entre su gente y sus contactos, y anota quién escribió a quién y cuándo. Conserva identificadores, fechas, direcciones, asunto y un enlace al original, y nunca el texto de un correo ni sus adjuntos.',
    start: 'Configurar el registro de correo',
  },

  state: {
    words: {
      stopped: {
        title: 'El registro de correo está detenido',
        text: 'No se lee nada. Lo ya registrado sigue en el registro.',
      },
      waiting: {
        title: 'El registro de correo está activo',
        text: 'La última lectura del buzón salió bien.',
      },
      running: {
        title: 'El registro de correo está activo',
        text: 'El buzón se está leyendo en este momento.',
      },
      failing: {
        title: 'El registro de correo no puede leer el buzón',
        text: 'No se pierde nada: el correo espera en el buzón y se vuelve a intentar.',
      },
    },
    pane: {
      title: 'El registro de correo está activo, a mano',
      text: 'Un mensaje se registra cuando un vendedor lo decide en Outlook. No se lee ningún buzón.',
    },
    failingSince: (when) => `Desde ${when}`,
    next: (when) => `Próxima lectura del buzón: ${when}`,
    nextSoon: 'La próxima lectura del buzón empieza enseguida.',
    live: (seen, logged, quarantined) =>
      `Hasta ahora: ${seen} vistos, ${logged} registrados, ${quarantined} en cuarentena.`,
    unfinished:
      'La configuración ha cambiado y hay que volver a aceptarla antes de registrar correo.',
    finish: 'Terminar la configuración',
    account: (name, email, when) => `Lee como ${name} (${email}), sesión iniciada el ${when}.`,
    expires: (when) =>
      `El certificado caduca el ${when}. Introduzca uno nuevo a tiempo; si no, el registro se detiene.`,
    expired: (when) => `El certificado caducó el ${when}. Introduzca uno nuevo.`,
    notifications: {
      on: 'El correo nuevo se avisa al momento.',
      off: 'El correo nuevo se encuentra en la próxima lectura; el aviso inmediato no funciona por ahora.',
      unavailable:
        'El correo nuevo se encuentra en la próxima revisión. Solo se avisa al instante si la aplicación lee por sí misma y este servicio tiene una dirección pública.',
    },
  },

  acts: {
    run: 'Leer ahora',
    running: 'Empezando…',
    validate: 'Comprobar la configuración',
    validating: 'Comprobando…',
    renew: 'Renovar la sesión o usar otra cuenta',
    change: 'Cambiar la configuración',
    stop: 'Detener',
    start: 'Iniciar',
    recreate: 'Volver a crear la tarea',
    clear: 'Borrar la configuración',
    failed: 'No se hizo',
  },

  stop: {
    title: '¿Detener el registro de correo?',
    text: 'Desde este momento no se lee nada. El correo se acumula en el buzón y se registra cuando lo inicie de nuevo.',
    confirm: 'Detener',
  },
  recreate: {
    title: '¿Volver a crear la tarea?',
    text: 'Se mira de nuevo cada mensaje del buzón desde el principio. Lo ya registrado se reconoce y no se registra dos veces. Sirve cuando la tarea se atasca o parece que falta correo.',
    confirm: 'Volver a crear la tarea',
  },
  clear: {
    title: '¿Borrar la configuración?',
    text: 'Se olvidan el buzón, el secreto, la sesión y la aceptación. Lo registrado se queda. Para volver a registrar correo hay que configurarlo de nuevo. Las reglas de flujo de correo de Exchange siguen hasta que las elimine allí.',
    confirm: 'Borrar la configuración',
    whileOn: 'Para borrar la configuración, detenga antes el registro de correo.',
  },

  counts: {
    title: 'Mensajes',
    text: 'De los últimos 30 días; en espera y en cuarentena, todos los que hay.',
    waiting: 'En espera',
    logged: 'Registrados',
    excluded: 'No son para el registro',
    quarantined: 'En cuarentena',
    bounces: 'No entregados',
    notFiled: 'No movidos al archivo',
    toLog: 'Ir al registro',
    toQuarantine: 'Ir a la cuarentena',
  },

  ...checks,

  runs: {
    title: 'Últimas lecturas del buzón',
    empty: 'Todavía ninguna.',
    when: 'Cuándo',
    trigger: 'Motivo',
    triggers: {
      schedule: 'Según plan',
      notification: 'Correo nuevo',
      'by-hand': 'A mano',
      backfill: 'Correo anterior',
    },
    seen: 'Vistos',
    logged: 'Registrados',
    entries: 'Entradas',
    excluded: 'No para el registro',
    quarantined: 'Cuarentena',
    filed: 'Movidos',
    requests: 'Peticiones',
    duration: 'Duración',
    problem: 'Problema',
    underWay: 'en curso',
    cutOff: 'interrumpida',
    none: 'ninguno',
  },

  backfill: {
    title: 'Registrar correo anterior',
    text: 'Lee de nuevo el correo de los últimos días, también el de la carpeta de archivo. Lo ya registrado no se registra dos veces.',
    days: 'Días hacia atrás',
    fault: (most) => `Escriba un número de días entre 1 y ${most}.`,
    start: 'Empezar',
    pause: 'Pausar',
    resume: 'Continuar',
    cancel: 'Cancelar',
    progress: 'Avance del correo anterior',
    counted: (done, total) => `${done} de ${total} mensajes`,
    uncounted: (done) => `${done} mensajes; se está contando cuántos hay`,
    since: (days, when) => `Los últimos ${days} días, empezado el ${when}`,
    states: { running: 'En curso', paused: 'En pausa', done: 'Terminado', failed: 'Abandonado' },
    whileOff: 'Inicie antes el registro de correo.',
  },

  rules: {
    title: 'Nunca se registra',
    text: 'Aprendido de decisiones en la cuarentena. Quite una línea para volver a registrar el correo de allí.',
    empty: 'Todavía nadie.',
    whom: 'Correo de quién',
    whole: (domain) => `Todos en ${domain}`,
    by: 'Decidido',
    decided: (who, when) => `${who}, ${when}`,
    nobody: 'Alguien que ya no está',
    remove: 'Quitar',
    removeOf: (target) => `Quitar: ${target}`,
    act: 'Cambiar',
    failed: 'La regla no se quitó',
  },

  setup: {
    title: 'Configuración',
    sources: {
      graph: (mailbox) => `Buzón de Microsoft 365 ${mailbox}`,
      ews: (url) => `Exchange Server en ${url}`,
      pane: 'Solo a mano desde Outlook',
    },
    every: (minutes, batch) => `Se mira cada ${minutes} minutos, ${batch} mensajes cada vez.`,
    changed: (who, when) => `Último cambio de ${who} el ${when}.`,
    agreed: (who, when, version) => `Aceptado por ${who} el ${when} (versión ${version}).`,
  },

  copy: { copy: 'Copiar', copied: 'Copiado', of: (what) => `Copiar: ${what}` },
}
