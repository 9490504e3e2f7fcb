import type { AccountTexts } from '../en-US/account.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const account: AccountTexts = {
  label: 'Interés de la cuenta',
  standardSegment: 'Se está enfriando',

  line: {
    score: (score, band) => `${score} ${band}`,
    bands: { good: 'buena', fair: 'media', poor: 'baja' },
    lastMail: (ago) => `último correo ${ago}`,
    lastMeeting: (ago) => `última reunión ${ago}`,
    nothing: 'aún no se ha contado ningún correo ni reunión',
  },

  mails: (n, text) => `${text} ${word(n, 'correo', 'correos')}`,
  meetings: (n, text) => `${text} ${word(n, 'reunión', 'reuniones')}`,
  people: (n, text) => `${text} ${word(n, 'persona', 'personas')}`,
  daysAgo: (n, text) => (n === 0 ? 'hoy' : `hace ${text} ${word(n, 'día', 'días')}`),

  score: {
    title: 'Interés de la cuenta',
    noBefore: 'Hace 30 días no había puntuación',
    none: 'Sin puntuación: en el último año no hubo ningún correo ni reunión.',
    fewPeers:
      'Se comparan pocas cuentas, menos de cinco. El lugar que ocupa una entre ellas dice poco.',
    part: 'Parte',
    compared: 'Entre las demás',
    points: 'Puntos',
    metrics: {
      emailsFrom: 'Correos de ellos',
      emailsTo: 'Correos para ellos',
      meetingsFrom: 'Reuniones convocadas por ellos',
      meetingsTo: 'Reuniones convocadas por nosotros',
      theirPeople: 'Personas suyas',
      ourPeople: 'Personas nuestras',
      recencyEmail: 'Último correo',
      recencyMeeting: 'Última reunión',
      replyLatency: 'Tiempo hasta que responden',
    },
    noValue: 'nada que medir',
    better: (percent) => `mejor que el ${percent}`,
    pointsOf: (points, most) => `${points} de ${most}`,
    weight: (percent) => `Peso ${percent}`,
    total: 'Puntuación',
    others: (n, text) =>
      n === 1
        ? 'Comparada con la única otra cuenta que tuvo correos o reuniones en el último año, parte por parte donde tiene un valor. Lo igual cuenta la mitad.'
        : `Comparada con las otras ${text} cuentas que tuvieron correos o reuniones en el último año, parte por parte con las que tienen un valor. Las iguales cuentan la mitad.`,
    alone: 'No hay otra cuenta con la que comparar, así que cada parte cuenta como el medio.',
    formula: 'Los puntos son peso por porcentaje. Su suma, redondeada, es la puntuación.',
    whyTrend:
      'La puntuación de hace 30 días es la que se calculó aquel día. Hasta 5 puntos de diferencia se consideran estables.',
  },

  collected: {
    since: (day, n, days) =>
      n === 1
        ? `Contado desde el ${day}, 1 de 365 días hasta ahora.`
        : `Contado desde el ${day}, ${days} de 365 días hasta ahora.`,
    whole: 'Contado en 365 días.',
    reading: 'Aún se están leyendo los buzones elegidos: puede haber más de lo que se muestra.',
    at: (ago) => `Calculado ${ago}.`,
    notRunning: {
      title: 'Todavía no se cuenta nada',
      text: 'El interés de las cuentas no está configurado o aún no ha empezado. Un administrador lo configura en la página a todo el ancho.',
    },
    nothingYet: {
      title: 'Todavía no hay nada recogido',
      text: 'Aún se están leyendo los buzones elegidos. Lo que se encuentre aparecerá aquí poco a poco.',
    },
    counting: {
      title: 'Se está sumando',
      text: 'Se están sumando los correos y las reuniones de esta cuenta. Tarda más o menos un minuto.',
    },
    newer: 'Los correos y reuniones más recientes se están sumando.',
    nothingWithin: {
      title: 'Nada en el último año',
      text: 'En los buzones elegidos no se encontró ningún correo ni reunión con esta cuenta.',
    },
  },

  year: {
    title: 'En el último año',
    mails: 'Correos',
    meetings: 'Reuniones',
    mailsText: (to, from) => `${to} para ellos, ${from} de ellos`,
    meetingsText: (ours, theirs) => `${ours} convocadas por nosotros, ${theirs} por ellos`,
    minutes: 'Duración de una reunión',
    minutesText: (duration) => `${duration} de media`,
    reply: 'Responden en',
    replyText: (duration) => `${duration} de media`,
    mailPeople: 'Personas en correos',
    meetingPeople: 'Personas en reuniones',
    peopleText: (ours, theirs) => `${ours} nuestras, ${theirs} suyas`,
    lastTo: 'Escribimos por última vez',
    lastFrom: 'Escribieron por última vez',
    lastMeeting: 'Último encuentro',
    first: 'Primer contacto',
    never: 'nunca en el último año',
  },

  chart: {
    mails: 'Correos por semana',
    meetings: 'Reuniones por semana',
    history: 'La puntuación en el tiempo',
    to: 'para ellos',
    from: 'de ellos',
    held: 'celebradas',
    most: (text) => `Máximo en una semana: ${text}`,
    scale: 'De 0 a 100',
    keys: 'Las flechas leen uno tras otro',
    reading: (when, what) => `${when}: ${what}`,
    weekFrom: (day) => `Semana del ${day}`,
    asTable: 'Mostrar como tabla',
    week: 'Semana del',
    day: 'Desde',
    score: 'Puntuación',
    unchanged: (day, score) => `La puntuación es ${score} desde el ${day}.`,
  },

  acquaintances: {
    title: 'Quién conoce a quién',
    pair: (ours, theirs) => `${ours} y ${theirs}`,
    unknown: 'alguien que no está entre los contactos',
    counts: (mails, meetings, ago) => `${mails}, ${meetings}, por última vez ${ago}`,
    none: 'Nadie de nosotros estuvo en un correo o reunión con ellos en el último año.',
  },

  contacts: {
    title: (n, text) => `${text} ${word(n, 'contacto', 'contactos')}`,
    open: (name) => `Abrir ${name}`,
    noScore: 'Nada seguido todavía',
    score: (score) => `Interés ${score}`,
    active: (ago) => `última actividad ${ago}`,
    none: 'Nadie de ellos es todavía un contacto.',
    more: (_n, text) => `Y ${text} más.`,
  },

  hidden: {
    onlyTotals: 'No se muestra: su organización solo muestra totales y nada de personas concretas.',
    administrator:
      'No se muestra: o bien su organización solo muestra totales, o bien no tiene permiso para ver contactos.',
  },

  about: {
    title: 'Sobre la cuenta',
    domains: 'Dominios de correo',
    noDomains: 'ninguno propio',
    parent: 'Pertenece a',
    owner: 'Responsable',
    nobody: 'nadie',
    segments: 'Segmentos',
    segment: (name, ago) => `${name} (entró ${ago})`,
  },
}
