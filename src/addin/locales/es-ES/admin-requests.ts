import type { AdminRequestsTexts } from '../en-US/admin-requests.ts'

export const requests: AdminRequestsTexts = {
  kinds: { export: 'Quiere saber qué se guarda', erasure: 'Quiere que se borre todo' },
  sources: { 'own-page': 'Desde su propia página', administrator: 'Anotada aquí' },
  sections: {
    contact: 'Contacto',
    account: 'Empresa',
    'consent-events': 'Pasos del consentimiento',
    rules: 'Excepciones',
    'followed-emails': 'Correos seguidos',
    interactions: 'Interacciones, con certeza suyas',
    'shared-interactions': 'Interacciones de una de varias personas',
    totals: 'Totales',
    days: 'Totales por día',
    alerts: 'Avisos',
    requests: 'Solicitudes',
    suppression: 'Borrado anteriormente',
    audit: 'Registro de auditoría',
  },
  removed: {
    contact: 'Contacto',
    followedEmails: 'Correos seguidos enviados solo a esta persona',
    sharedEmails: 'Correos seguidos compartidos de los que se ha quitado',
    interactions: 'Interacciones',
    alerts: 'Avisos',
    consentEvents: 'Pasos del consentimiento',
    rules: 'Excepciones',
    activities: 'Correos y reuniones de los que se les quitó',
    reminders: 'Recordatorios',
    reminderTexts: 'Textos de recordatorios sobre correos compartidos',
    individualMails: 'Correos a punto de enviarse',
    requests: 'Solicitudes',
  },

  act: {
    title: 'Atender una solicitud',
    text: 'Para una solicitud que le haya llegado de otra forma. Asegúrese antes de que viene realmente de la persona a la que pertenece la dirección.',
    address: 'Dirección de correo',
    missing: 'Escriba una dirección de correo completa.',
    export: 'Reunir todo',
    exporting: 'Reuniendo…',
    exportFailed: 'No se ha reunido nada',
    erase: 'Borrar…',
    erasing: 'Borrando…',
    eraseFailed: 'No es seguro que se haya borrado todo. Borre otra vez: lo ya hecho queda hecho.',
    eraseRefused: 'No se ha borrado nada',
    colleague: {
      title: 'Es la dirección de un compañero',
      text: 'No se guarda nada sobre compañeros como destinatarios, así que no hay nada que entregar ni borrar.',
    },
    ask: {
      title: (email) => `¿Borrar todo sobre ${email}?`,
      text: (email) =>
        `No se puede deshacer. Se borran el contacto ${email}, su consentimiento y todo lo registrado de esta persona. Los correos dirigidos solo a ella se borran con sus enlaces; los compartidos conservan a los demás. La dirección no podrá volver a ser un contacto y el correo a ella no se mide. Recibirá un certificado.`,
      confirm: 'Borrar para siempre',
    },
  },

  exported: {
    title: (email) => `Lo que se guarda sobre ${email}`,
    text: 'Entregue la página a la persona; el archivo para máquinas contiene lo mismo. Ninguno de los dos se guarda aquí.',
    none: 'No se guarda nada sobre esta dirección.',
    section: 'Sección',
    records: 'Entradas',
    html: 'Descargar la página (HTML)',
    json: 'Descargar el archivo (JSON)',
    close: 'Cerrar',
  },

  certificate: {
    title: 'Borrado',
    text: 'Este certificado no contiene ninguna dirección. Guárdelo: prueba lo que se hizo.',
    nothing: 'No se guardaba nada sobre esta dirección. Ya no puede ser un contacto.',
    removed: 'Eliminado',
    number: 'Cantidad',
    id: 'Certificado',
    at: 'Borrado el',
    fingerprint: 'Huella de la dirección',
    audit: 'Entrada del registro de auditoría',
    replayList: 'Se borra de nuevo tras restaurar una copia de seguridad',
    yes: 'Sí',
    no: 'No: avise a quien opera Follow',
    waiting: (n, text) =>
      n === 0
        ? 'No había accesos en espera.'
        : n === 1
          ? 'Había 1 acceso en espera; si es de esta persona, se descarta.'
          : `Había ${text} accesos en espera; los de esta persona se descartan.`,
    download: 'Descargar el certificado',
    close: 'Cerrar',
  },

  list: {
    title: 'Solicitudes',
    request: 'Solicitud',
    received: 'Recibida',
    due: 'Vence',
    act: 'Respuesta',
    erased: 'Dirección borrada',
    overdue: 'Fuera de plazo',
    soon: (n, text) => (n === 1 ? 'queda 1 día' : `quedan ${text} días`),
    today: 'Vence hoy',
    done: (when) => `Atendida el ${when}`,
    doneBy: (when, who) => `Atendida el ${when} por ${who}`,
    refused: (when) => `Denegada el ${when}`,
    refusedBy: (when, who) => `Denegada el ${when} por ${who}`,
    certificate: 'Certificado',
    exportFor: (email) => `Reunir todo sobre ${email}`,
    eraseFor: (email) => `Borrar ${email}…`,
    refuseFor: (email) => `Denegar la solicitud de ${email}…`,
    refuse: 'Denegar…',
    shown: (n, text) => (n === 1 ? 'Se muestra 1 solicitud' : `Se muestran ${text} solicitudes`),
    emptyTitle: 'Aún no hay solicitudes',
    emptyText:
      'Las solicitudes que las personas hacen en su propia página aparecen aquí con el día en que vencen. Las que le lleguen por correo puede atenderlas arriba.',
  },

  refusal: {
    title: (email) => `¿Denegar la solicitud de ${email}?`,
    text: 'No se entrega ni se borra nada y la solicitud queda cerrada. Deniegue solo cuando la ley lo permita, por ejemplo si no puede saber si viene de esta persona.',
    label: 'Motivo',
    hint: 'Lo que usted le dice a la persona. Se guarda con la solicitud.',
    required: 'Hace falta un motivo.',
    confirm: 'Denegar',
    failed: 'No se ha denegado la solicitud',
  },
}
