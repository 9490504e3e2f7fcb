import type { AdminAccountsTexts } from '../en-US/admin-accounts.ts'

export const adminAccounts: AdminAccountsTexts = {
  filter: {
    search: 'Buscar nombre o dominio',
    band: 'Puntuación',
    anyBand: 'Cualquier puntuación',
    noScore: 'Sin puntuación',
    owner: 'Comercial',
    owners: { any: 'Cualquiera', mine: 'Yo', none: 'Nadie todavía' },
    segment: 'En el segmento',
    anySegment: 'Todas las cuentas',
  },

  notCollected: {
    title: 'Todavía no se ha contado ningún correo',
    text: 'Las puntuaciones, los correos y las reuniones aparecen cuando el interés de las cuentas ha leído los buzones elegidos. Hasta entonces, nada de aquí dice si una cuenta está cerca o se enfría.',
    help: 'Su administrador puede configurarlo.',
    setUp: 'Ir al interés de las cuentas',
  },

  list: {
    label: 'Cuentas',
    columns: {
      name: 'Cuenta',
      score: 'Puntuación',
      emails: 'Correos',
      meetings: 'Reuniones',
      lastEmail: 'Último correo',
      lastMeeting: 'Última reunión',
    },
    weeks: '52 semanas',
    owner: (name) => `Comercial: ${name}`,
    trends: { up: 'Sube', flat: 'Estable', down: 'Baja' },
    noScore: 'Sin puntuación',
    noScoreHint: 'Nada en el año',
    notYetHint: 'Aún no se ha recogido nada',
    why: '¿Por qué?',
    whyLabel: (name) => `¿Por qué esta puntuación? ${name}`,
    emailsFrom: (text) => `${text} de ellos`,
    emailsTo: (text) => `${text} a ellos`,
    meetings: (text) => `${text} en el año`,
    never: 'Ninguno en el año',
    notYet: 'aún no',
    bars: (total, recent, most) =>
      `${total} correos y reuniones en 52 semanas, ${recent} de ellos en las últimas 4. Máximo en una semana: ${most}.`,
    noBars: 'Sin correos ni reuniones en 52 semanas',
    total: (n, text) => (n === 1 ? '1 cuenta' : `${text} cuentas`),
    shown: (n, text, total) =>
      n === 1 ? `Se muestra 1 cuenta de ${total}` : `Se muestran ${text} cuentas de ${total}`,
    emptyTitle: 'Todavía no hay cuentas',
    emptyText:
      'Las cuentas salen de los dominios de correo de sus contactos o de un archivo. Lo cerca que están se ve en cuanto el interés de las cuentas lee los buzones elegidos.',
    emptyHelp: 'Su administrador puede configurar el interés de las cuentas e importar cuentas.',
    setUp: 'Configurar el interés de las cuentas',
    import: 'Importar cuentas',
    noneTitle: 'Ninguna cuenta coincide',
    noneText: 'Pruebe con otra palabra, puntuación, comercial o segmento.',
    reset: 'Mostrar todas las cuentas',
  },

  export: {
    title: 'Exportar',
    level: 'Periodo de las filas',
    levels: {
      year: 'Los últimos 365 días',
      month: 'Mes a mes',
      week: 'Semana a semana',
      all: 'Año, meses y semanas',
    },
    csv: 'Medidas en CSV',
    json: 'Medidas en JSON',
    text: 'Exporta todas las medidas de todas las cuentas, sea cual sea el filtro de arriba.',
    reading: (n, text) => (n === 1 ? '1 fila leída…' : `${text} filas leídas…`),
    done: (n, text) => (n === 1 ? '1 fila exportada.' : `${text} filas exportadas.`),
    cancel: 'Detener',
    failed: 'Las medidas no se han exportado',
    users: {
      csv: 'Buzones en CSV',
      json: 'Buzones en JSON',
      text: 'Exporta los identificadores de directorio de los buzones elegidos, sin nombres ni direcciones.',
      failed: 'Los identificadores no se han exportado',
      refused: 'Los identificadores no se entregan mientras solo puedan mostrarse totales.',
    },
  },

  detail: {
    back: 'Volver a las cuentas',
    edit: 'Cambiar la cuenta',
    merge: 'Combinar con otra…',
    split: 'Separar…',
    maintain: 'Mantener',
    noParent: 'ninguna otra cuenta',
    saved: (name) => `${name} se ha cambiado.`,
    merged: (other, name) => `${other} forma parte ahora de ${name}.`,
    wasSplit: (name) => `${name} es ahora una cuenta propia.`,
    openNew: (name) => `Abrir ${name}`,
    recount: 'Sus correos y reuniones se suman de nuevo en menos de un minuto.',
  },

  form: {
    title: 'Cambiar la cuenta',
    name: 'Nombre',
    noName: 'Póngale un nombre.',
    domains: 'Dominios',
    domainsHint:
      'El correo de y para estos dominios cuenta para esta cuenta. Uno por línea. Un dominio que quite pasa a ser una cuenta propia si se conoce a personas allí.',
    badDomains: (list) => `No es un dominio de correo: ${list}`,
    noDomain: 'Déjele al menos un dominio.',
    refusedDomains: (list) =>
      `No es posible: ${list}. Pertenece a otra cuenta, cualquiera puede tener allí una dirección o es de su propia organización.`,
    refusedParent: 'No puede pertenecer a esa cuenta: aquella pertenece a esta o ya no existe.',
    refusedOwner: 'Este comercial ya no se conoce.',
    parent: 'Pertenece a',
    chooseParent: 'Elegir una cuenta',
    removeParent: 'A ninguna',
    owner: 'Comercial',
    noOwner: 'Nadie',
    save: 'Guardar',
    failed: 'La cuenta no se ha cambiado',
  },

  picker: {
    search: 'Buscar nombre o dominio',
    found: 'Cuentas encontradas',
    none: 'Ninguna cuenta se llama así.',
    more: (n, text) =>
      n === 1
        ? 'Coincide 1 más. Escriba más del nombre.'
        : `Coinciden ${text} más. Escriba más del nombre.`,
    chosen: (name) => `Elegida: ${name}`,
  },

  merge: {
    title: (name) => `Combinar con ${name}`,
    which: '¿Qué cuenta pasa a formar parte de ella?',
    will: (other) => `Qué pasará con ${other}:`,
    steps: {
      moves: (_other, name) =>
        `Sus dominios, contactos, correos y reuniones pasan a ${name}. Un correo que tenían ambas cuenta una vez.`,
      children: (other, name) => `Las cuentas que pertenecen a ${other} pertenecerán a ${name}.`,
      preference: (other, name) =>
        `Si no se puede seguir el correo a ${other} o a ${name}, no se podrá seguir el de ninguna.`,
      gone: (other) => `${other} desaparece para siempre. No se puede deshacer.`,
    },
    missing: 'Elija primero una cuenta.',
    confirm: 'Combinar para siempre',
    failed: 'Las cuentas no se han combinado',
  },

  split: {
    title: (name) => `Separar de ${name}`,
    text: 'Lo que elija pasa a ser una cuenta propia, con los correos y reuniones de esas personas. Un correo con personas de ambas cuenta para las dos.',
    name: 'Nombre de la nueva cuenta',
    noName: 'Ponga un nombre a la nueva cuenta.',
    domains: 'Dominios que se van, con sus contactos',
    contacts: 'Contactos que se van aunque su dominio se queda',
    more: 'Contactos que se van, por su dirección',
    moreHint: 'Una por línea.',
    badAddresses: (list) => `No es una dirección de correo: ${list}`,
    nothing: 'Elija al menos un dominio o contacto.',
    everything: 'Déjele al menos un dominio o cambie el nombre de la cuenta.',
    refused: (list) => `No son de esta cuenta: ${list}`,
    confirm: 'Separar',
    failed: 'No se ha separado nada',
  },
}
