import type { AdminRetentionTexts } from '../en-US/admin-retention.ts'

export const retention: AdminRetentionTexts = {
  label: 'Conservación',
  title: 'Cuánto tiempo se conserva cada cosa',
  forever: 'Conservar sin límite',
  days: 'días',
  daysLabel: (what) => `${what}: días`,
  periods: {
    hitDays: {
      title: 'Detalles de aperturas y clics',
      text: 'Lo que se conserva de cada apertura y clic para poder juzgarlos de nuevo. Pasado este tiempo, el juicio queda como está.',
    },
    interactionDays: {
      title: 'Interacciones',
      text: 'Aperturas, clics, vistas de archivos y respuestas, y de quién eran. Pasado este tiempo son cifras sin personas.',
    },
    followedEmailDays: {
      title: 'Correos seguidos',
      text: 'Asunto, destinatarios y enlaces, contando desde el envío. Todo lo registrado del correo se va con él, así que no puede ser menos que para las interacciones.',
    },
    logDays: {
      title: 'Registro de interacciones',
      text: 'Entradas del registro con sus comentarios y seguimientos, contando desde el correo. Las oportunidades creadas a partir de ellas se quedan.',
    },
    quarantineDays: {
      title: 'Cuarentena',
      text: 'Mensajes sobre los que nadie ha decidido. Pasado este tiempo quedan fuera del registro y solo se conserva su identificador.',
    },
  },
  faults: {
    range: (fewest, most) => `Escriba un número de días entre ${fewest} y ${most}.`,
    'below-hits': () =>
      'Las interacciones deben conservarse al menos tanto como los detalles de aperturas y clics.',
    'below-interactions': () =>
      'Los correos seguidos deben conservarse al menos tanto como las interacciones.',
    'mails-below-hits': () =>
      'Los correos seguidos deben conservarse al menos tanto como los detalles de aperturas y clics.',
  },
  question: {
    title: '¿Conservar durante menos tiempo?',
    loss: {
      hitDays: (day) => `Se eliminan los detalles de aperturas y clics anteriores al ${day}.`,
      interactionDays: (day) =>
        `Las interacciones anteriores al ${day} pasan a ser cifras sin personas.`,
      followedEmailDays: (day) =>
        `Los correos seguidos enviados antes del ${day} se eliminan con todo lo registrado de ellos.`,
      logDays: (day) =>
        `Las entradas de correos anteriores al ${day} se eliminan con sus comentarios y seguimientos.`,
      quarantineDays: (day) =>
        `Los mensajes que esperan en cuarentena desde antes del ${day} se dan por perdidos.`,
    },
    final: 'Empieza antes de una hora y no se puede deshacer.',
    confirm: 'Guardar y eliminar',
  },
  lastRun: {
    title: 'Última limpieza',
    never: 'Aún no se ha hecho. Se hace cada hora.',
    at: (when) => `Terminó el ${when}. Se hace cada hora.`,
    nothing: 'No había nada que eliminar.',
    removed: 'Qué se eliminó',
    kind: 'Qué',
    count: 'Cuántos',
    kinds: {
      hits: 'Detalles de aperturas y clics',
      interactions: 'Interacciones',
      followedEmails: 'Correos seguidos',
      alerts: 'Avisos',
      logEntries: 'Entradas del registro',
      activities: 'Correos y reuniones del interés de las cuentas',
      messages: 'Mensajes registrados',
      quarantined: 'Mensajes en cuarentena',
    },
  },
}
