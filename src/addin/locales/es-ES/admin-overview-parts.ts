import type { AdminOverviewPartsTexts } from '../en-US/admin-overview-parts.ts'

export const parts: AdminOverviewPartsTexts = {
  title: 'Estado de cada parte',
  good: 'En orden',
  attention: 'Requiere su atención',
  info: 'Para su información',
  consent: {
    title: 'Conformidad',
    given: (who, when, version) => `Aceptado por ${who} el ${when} (versión ${version}).`,
    none: 'Aquí nadie ha aceptado todavía lo que hace Follow.',
    needed: 'Hay que aceptarlo antes de activar Follow.',
    outdated: 'Follow está activado, pero no se ha aceptado el texto actual.',
    read: 'Leer el texto',
  },
  policy: {
    title: 'Qué se mide',
    modes: {
      'opt-out': 'Se mide a todos los que no se hayan negado.',
      'opt-in': 'No se mide a nadie antes de que consienta.',
      'aggregate-only': 'Aperturas y clics solo se cuentan; nadie ve de quién eran.',
      'clicks-only': 'Se miden los clics, no las aperturas.',
      off: 'No se mide nada.',
    },
    mixedGroups: {
      block: 'Un solo destinatario que no deba medirse impide seguir un correo.',
      partial:
        'Un correo con un destinatario que no deba medirse se sigue solo por sus respuestas.',
    },
    rules: (n, text) => (n === 1 ? '1 excepción.' : `${text} excepciones.`),
    noRules: 'Sin excepciones.',
    footer: 'Se informa a los destinatarios en una línea al final del correo.',
    noFooter: 'El correo seguido no informa de ello a los destinatarios.',
    noContact: 'No se indica ninguna dirección para preguntas de privacidad.',
    go: 'Ir a Consentimiento',
  },
  logging: {
    title: 'Registro de correo',
    none: 'Sin configurar.',
    unfinished: 'La configuración no está terminada.',
    byHand: 'Los mensajes se registran a mano desde Outlook.',
    states: {
      stopped: 'Detenido: no se registra correo.',
      waiting: 'El correo se registra.',
      running: 'El correo se está leyendo en este momento.',
      failing: 'No se puede leer el buzón.',
    },
    waiting: (n, text) =>
      n === 1 ? '1 mensaje espera una decisión.' : `${text} mensajes esperan una decisión.`,
    go: 'Ir al registro de correo',
  },
  retention: {
    title: 'Conservación',
    both: (interactions, mails) =>
      `Las interacciones se conservan ${interactions}; los correos seguidos, ${mails}.`,
    days: (n, text) => (n === 1 ? 'durante 1 día' : `durante ${text} días`),
    forever: 'sin límite',
    lastRun: (when) => `Última limpieza: ${when}.`,
    never: 'Aún no se ha limpiado nunca.',
    go: 'Ir a Conservación',
  },
  requests: {
    title: 'Solicitudes de destinatarios',
    none: 'Ninguna solicitud abierta.',
    open: (n, text) =>
      n === 1
        ? '1 solicitud abierta espera respuesta.'
        : `${text} solicitudes abiertas esperan respuesta.`,
    go: 'Ir a Solicitudes',
  },
  audit: {
    title: 'Registro de auditoría',
    whole: (n, text) =>
      n === 1 ? '1 entrada, sin cambios.' : `${text} entradas: ninguna cambiada y ninguna falta.`,
    empty: 'Todavía no hay entradas.',
    broken: (position) =>
      `La entrada ${position} no encaja: el registro se ha cambiado desde fuera. Guarde una copia e investíguelo.`,
    go: 'Ir al registro',
  },
  hits: {
    title: 'Accesos en espera',
    none: 'Ninguno: todo está registrado.',
    some: (n, text) =>
      n === 1
        ? '1 acceso espera a ser registrado, contando todas las organizaciones de aquí.'
        : `${text} accesos esperan a ser registrados, contando todas las organizaciones de aquí.`,
  },
  domains: {
    title: 'Dominios propios',
    text: (names) => `${names}. El correo a ellos nunca se sigue.`,
    none: 'Ninguno conocido: se aprenden a medida que la gente inicia sesión.',
  },
}
