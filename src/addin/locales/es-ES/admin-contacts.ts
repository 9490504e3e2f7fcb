import type { AdminContactsTexts } from '../en-US/admin-contacts.ts'

export const contacts: AdminContactsTexts = {
  tabs: {
    label: 'Formas de decidirlo',
    contacts: 'Contactos',
    accounts: 'Empresas',
    list: 'Desde una lista',
  },
  preferences: { allow: 'Se puede seguir', 'do-not-allow': 'No se puede seguir' },
  consents: {
    none: 'No ha dicho nada',
    requested: 'Se le ha preguntado',
    granted: 'Ha aceptado',
    refused: 'Se ha negado',
    withdrawn: 'Ha retirado su permiso',
  },
  reasons: {
    'contact-opted-out': 'No se mide: descartado para este contacto.',
    'account-opted-out': 'No se mide: descartado para toda la empresa.',
    refused: 'No se mide: la persona se ha negado.',
    withdrawn: 'No se mide: la persona ha retirado su consentimiento.',
    'no-consent': 'No se mide: la persona no ha aceptado.',
    'mode-off': 'No se mide: descartado en la página «Consentimiento».',
  },
  preference: 'Permiso de seguimiento',
  anyPreference: 'Con o sin permiso',
  consent: 'Consentimiento',
  anyConsent: 'Cualquier consentimiento',
  proof: 'Prueba',
  lead: 'Posible cliente',
  changed: (when) => `Decidido el ${when}`,
  changedBy: (when, who) => `Decidido el ${when} por ${who}`,
  since: (when) => `desde el ${when}`,
  because: (reason) => `«${reason}»`,

  people: {
    title: 'Contactos',
    search: 'Buscar dirección o nombre',
    contact: 'Contacto',
    account: 'Empresa',
    shown: (n, text) => (n === 1 ? 'Se muestra 1 contacto' : `Se muestran ${text} contactos`),
    select: (name) => `Seleccionar a ${name}`,
    selectAll: 'Seleccionar todos los mostrados',
    selected: (n, text) => (n === 1 ? '1 seleccionado' : `${text} seleccionados`),
    clear: 'Quitar la selección',
    emptyTitle: 'Aún no hay contactos',
    emptyText:
      'Los contactos aparecen cuando alguien sigue un correo dirigido a ellos. Para descartar a alguien de antemano, use «Desde una lista».',
    noneTitle: 'Ningún contacto coincide',
    noneText: 'Pruebe con otra palabra, otro permiso u otro consentimiento.',
    reset: 'Mostrar todos los contactos',
  },

  accounts: {
    title: 'Empresas',
    text: 'Lo que se decide para una empresa vale para todas las personas que trabajan en ella. «No se puede seguir» prevalece sobre lo decidido para el contacto.',
    search: 'Buscar nombre o dominio',
    account: 'Empresa',
    action: 'Cambiar',
    shown: (n, text) => (n === 1 ? 'Se muestra 1 empresa' : `Se muestran ${text} empresas`),
    emptyTitle: 'Aún no hay empresas',
    emptyText: 'Las empresas aparecen con su primer contacto.',
    noneTitle: 'Ninguna empresa coincide',
    noneText: 'Pruebe con otra palabra u otro permiso.',
    reset: 'Mostrar todas las empresas',
    failed: 'No se ha cambiado la empresa',
  },

  allow: 'Permitir…',
  doNotAllow: 'No permitir…',

  ask: {
    reason: 'Motivo',
    hint: 'Se muestra junto a la decisión a todos los que ven el contacto. Puede dejarse vacío.',
    allow: {
      title: (n, text) =>
        n === 1
          ? '¿Permitir seguir el correo a 1 contacto?'
          : `¿Permitir seguir el correo a ${text} contactos?`,
      text: 'El correo a estas personas podrá seguirse de nuevo en la medida en que su consentimiento lo permita. Lo ocurrido entretanto no se sabrá. Quien se haya negado en su propia página sigue descartado.',
      confirm: 'Permitir',
    },
    'do-not-allow': {
      title: (n, text) =>
        n === 1 ? '¿Descartar a 1 contacto?' : `¿Descartar a ${text} contactos?`,
      text: 'Desde este momento no se sigue el correo a estas personas y no se registra nada más del ya enviado. Sus enlaces siguen funcionando. Lo registrado hasta ahora se conserva.',
      confirm: 'No permitir',
    },
    account: {
      allow: {
        title: (name) => `¿Permitir seguir el correo a ${name}?`,
        text: (domain) =>
          `El correo a personas de ${domain} podrá seguirse de nuevo en la medida en que el permiso y el consentimiento de cada contacto lo permitan. Lo ocurrido entretanto no se sabrá.`,
      },
      'do-not-allow': {
        title: (name) => `¿Descartar a todos los de ${name}?`,
        text: (domain) =>
          `Desde este momento no se sigue el correo a nadie de ${domain} y no se registra nada más del ya enviado. Prevalece sobre lo decidido para cada contacto y vale también para quienes aún no se conocen.`,
      },
    },
  },

  list: {
    title: 'Decidir para muchos a la vez',
    text: 'Pegue direcciones o cargue un archivo: texto sin formato, o CSV con una columna de direcciones o una columna llamada «email».',
    paste: 'Direcciones',
    hint: 'Una por línea, o separadas por comas o puntos y comas.',
    load: 'Cargar un archivo…',
    file: 'Archivo de direcciones',
    loaded: (name) => `De ${name}`,
    tooLarge: (most) => `Este archivo ocupa más de ${most} MB. Divídalo.`,
    tooMany: (most) => `Son más de ${most} direcciones. Divídalas.`,
    unreadable: 'No se ha podido leer este archivo.',
    empty: 'Aún no hay nada que leer. Pegue direcciones o cargue un archivo.',
    preview: 'Qué va a ocurrir',
    ready: (n, text) =>
      n === 1 ? 'Se decide para 1 dirección.' : `Se decide para ${text} direcciones.`,
    unknown:
      'Las direcciones aún desconocidas pasan a ser contactos, para que la decisión valga desde el primer correo.',
    exceptions:
      'Los compañeros quedan como están; también quienes se negaron ellos mismos, si usted permite. El resultado los nombra.',
    repeated: (n, text) =>
      n === 1 ? '1 está repetida y cuenta una vez.' : `${text} están repetidas y cuentan una vez.`,
    invalid: (n, text) =>
      n === 1
        ? '1 no es una dirección y se deja fuera:'
        : `${text} no son direcciones y se dejan fuera:`,
    line: (line, text) => `Línea ${line}: ${text}`,
    andMore: (n, text) => (n === 1 ? 'y 1 más' : `y ${text} más`),
    choose: 'Decidir que',
    type: 'Son',
    types: {
      keep: 'lo que son ahora (los nuevos: contactos)',
      contact: 'contactos',
      lead: 'posibles clientes',
    },
    start: (n, text) =>
      n === 1 ? 'Decidir para 1 dirección…' : `Decidir para ${text} direcciones…`,
    again: 'Otra lista',
  },

  run: {
    working: (done, of) => `${done} de ${of} hechas…`,
    stopped: (done, of) => `Detenido tras ${done} de ${of}. Lo hecho se mantiene.`,
    title: 'Resultado',
    done: (what) => `Hecho: ${what}.`,
    counted: {
      changed: (n, text) => (n === 1 ? '1 cambiada' : `${text} cambiadas`),
      unchanged: (_n, text) => `${text} como antes`,
      invalid: (n, text) => (n === 1 ? '1 no es una dirección' : `${text} no son direcciones`),
      colleague: (n, text) => (n === 1 ? '1 compañero' : `${text} compañeros`),
      refused: (n, text) => (n === 1 ? '1 persona que se negó' : `${text} personas que se negaron`),
      repeated: (n, text) => (n === 1 ? '1 repetida' : `${text} repetidas`),
      'not-sent': (n, text) => (n === 1 ? '1 pendiente' : `${text} pendientes`),
    },
    outcomes: {
      changed: 'Cambiada',
      unchanged: 'Ya estaba así',
      invalid: 'No es una dirección',
      colleague: 'Es un compañero',
      refused: 'La persona se negó',
      repeated: 'Aparece más arriba',
      'not-sent': 'Pendiente',
    },
    address: 'Dirección',
    outcome: 'Resultado',
    lineHead: 'Línea',
    left: 'Sin cambiar',
    download: 'Descargar el resultado (CSV)',
    close: 'Cerrar',
  },
}
