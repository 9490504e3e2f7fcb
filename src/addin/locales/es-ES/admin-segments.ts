import type { AdminSegmentTexts } from '../en-US/admin-segments.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const segments: AdminSegmentTexts = {
  list: {
    label: 'Segmentos',
    name: 'Segmento',
    members: 'Cuentas',
    entered: 'Entraron',
    left: 'Salieron',
    counted: 'Contado',
    never: 'todavía no',
    standard: 'Viene con Follow',
    createdBy: (who) => `Creado por ${who}`,
    add: 'Nuevo segmento',
    emptyTitle: 'Todavía no hay segmentos',
    emptyText:
      'Un segmento contiene las cuentas que cumplen reglas, como aquellas de las que hace mucho que nadie sabe nada.',
    emptyReader: 'Un responsable de equipo o un administrador puede crear uno.',
  },

  back: 'Todos los segmentos',
  numbers: (members, entered, left) =>
    `${members} dentro. Respecto a la ejecución anterior entraron ${entered} y salieron ${left}.`,
  countedAt: (ago) => `Contado ${ago}.`,
  neverCounted: 'Todavía no se ha contado. Se hará en la próxima ejecución.',
  readOnly: 'Los responsables de equipo y los administradores pueden cambiar segmentos.',
  rules: 'Reglas',
  match: {
    all: 'Se cumplen todas estas:',
    any: 'Se cumple al menos una de estas:',
  },

  fields: {
    score: 'Puntuación',
    daysSinceLastEmail: 'Tiempo desde el último correo',
    daysSinceLastMeeting: 'Tiempo desde la última reunión',
    emailsTo: 'Correos para ellos en el último año',
    emailsFrom: 'Correos de ellos en el último año',
    meetingsTo: 'Reuniones convocadas por nosotros en el último año',
    meetingsFrom: 'Reuniones convocadas por ellos en el último año',
    theirPeople: 'Personas suyas',
    ourPeople: 'Personas nuestras',
    meetingMinutes: 'Duración media de una reunión',
    replyHours: 'Tiempo medio hasta que responden',
  },
  comparisons: {
    'more-than': 'más de',
    'at-least': 'al menos',
    'less-than': 'menos de',
    'at-most': 'como máximo',
  },
  units: {
    score: (n, text) => `${text} ${word(n, 'punto', 'puntos')}`,
    days: (n, text) => `${text} ${word(n, 'día', 'días')}`,
    mails: (n, text) => `${text} ${word(n, 'correo', 'correos')}`,
    meetings: (n, text) => `${text} ${word(n, 'reunión', 'reuniones')}`,
    people: (n, text) => `${text} ${word(n, 'persona', 'personas')}`,
    minutes: (n, text) => `${text} ${word(n, 'minuto', 'minutos')}`,
    hours: (n, text) => `${text} ${word(n, 'hora', 'horas')}`,
  },
  unitNames: {
    score: 'puntos',
    days: 'días',
    mails: 'correos',
    meetings: 'reuniones',
    people: 'personas',
    minutes: 'minutos',
    hours: 'horas',
  },
  rule: (field, comparison, value) => `${field}: ${comparison} ${value}`,
  reason: (field, found, asked) => `${field}: ${found} (${asked})`,
  asked: (comparison, value) => `${comparison} ${value}`,
  noValue: 'ninguno',
  neverHappened: 'nunca',

  acts: {
    change: 'Cambiar',
    copy: 'Copiar',
    standard: 'Las reglas de este segmento vienen con Follow. Una copia puede tener otras.',
    remove: 'Quitar',
    removeTitle: (name) => `¿Quitar el segmento «${name}»?`,
    removeText: 'Las cuentas quedan como están. Ya no se avisa a nadie sobre este segmento.',
    notRemoved: 'No se quitó el segmento',
  },

  alerts: {
    label: 'Avisar al responsable cuando entre una cuenta suya',
    text: 'Cada uno puede desactivar estos avisos para sí mismo.',
    failed: 'No se cambió el ajuste',
    on: 'Se avisa a los responsables.',
    off: 'No se avisa a nadie.',
  },

  form: {
    newTitle: 'Nuevo segmento',
    changeTitle: (name) => `Cambiar ${name}`,
    name: 'Nombre',
    nameMissing: 'Dé un nombre al segmento.',
    match: 'Qué cuentas',
    all: 'Las que cumplen todas las reglas',
    any: 'Las que cumplen al menos una regla',
    rule: (n) => `Regla ${n}`,
    field: 'Medida',
    comparison: 'Comparación',
    value: 'Valor',
    valueWrong: 'Introduzca un número de 0 a 1.000.000.',
    add: 'Añadir una regla',
    remove: (n) => `Quitar la regla ${n}`,
    added: (n) => `Regla ${n} añadida.`,
    removed: (n) => `Regla ${n} quitada.`,
    never:
      'Lo que nunca ocurrió cuenta como más antiguo que cualquier número de días y no cumple ninguna otra regla.',
    create: 'Crear segmento',
    creating: 'Creando…',
    cancel: 'Cancelar',
    failed: 'No se guardó el segmento',
  },

  count: {
    counting: 'Contando…',
    count: (n, text, accounts) =>
      `${text} de ${accounts} cuentas ${word(n, 'cumple', 'cumplen')} ahora estas reglas.`,
    incomplete: 'Introduzca todos los valores para ver cuántas cuentas cumplen las reglas.',
    failed: 'No se pudo contar cuántas cuentas cumplen las reglas.',
  },

  members: {
    title: 'Cuentas',
    toAccounts: 'Verlas en la página de cuentas',
    show: 'Mostrar',
    shows: { in: 'En el segmento', entered: 'Entraron', left: 'Salieron' },
    account: 'Cuenta',
    reason: 'Por qué',
    reasonNow: 'Cómo está ahora',
    since: 'Desde',
    entered: (ago) => `entró ${ago}`,
    left: (ago) => `salió ${ago}`,
    shown: (n, text) => `${text} ${word(n, 'cuenta mostrada', 'cuentas mostradas')}`,
    none: {
      in: 'Ninguna cuenta cumple las reglas.',
      entered: 'No ha entrado ninguna cuenta desde la ejecución anterior.',
      left: 'No ha salido ninguna cuenta desde la ejecución anterior.',
    },
  },

  export: {
    csv: 'Exportar CSV',
    text: 'Exporta todas las cuentas de esta lista.',
    reading: (n, text) => `${text} ${word(n, 'cuenta leída', 'cuentas leídas')}…`,
    done: (n, text) => `${text} ${word(n, 'cuenta exportada', 'cuentas exportadas')}.`,
    cancel: 'Detener',
    failed: 'No se exportaron las cuentas',
    columns: {
      account: 'Cuenta',
      domain: 'Dominio',
      entered: 'Entró (UTC)',
      left: 'Salió (UTC)',
    },
  },
}
