import type { LaterTexts } from '../en-US/tool-later.ts'

export const later: LaterTexts = {
  title: 'Enviar en el mejor momento',
  intro:
    'Outlook retiene el correo y lo entrega a la hora que elija. No hace falta que el correo se siga.',
  state: (when) => `Retenido hasta ${when}`,
  now: {
    title: 'Por ahora',
    atOnce: 'Se entrega en cuanto lo envíe.',
    until: (when) => `Una vez enviado, se retiene hasta ${when} (su hora).`,
    there: (when, zone) => `Allí serán ${when} (${zone}).`,
    remove: 'No retenerlo',
    edit: 'Hasta que lo envíe puede cambiar o quitar la hora aquí.',
    failed: 'Outlook no aceptó la hora',
    notKept: 'Outlook guardó otra hora distinta de la elegida. Arriba se indica cuál.',
  },
  suggestion: {
    title: 'Sugerencia',
    loading: 'Sugerencia',
    nobody: 'Añada un destinatario para recibir una sugerencia.',
    several:
      'No hay sugerencia: el correo va a varias personas, cuyos relojes pueden ser distintos.',
    unnamed: 'No hay sugerencia: el correo va a una lista y nadie sabe quién está en ella.',
    unknownZone: (name) =>
      `No hay sugerencia: nadie sabe en qué zona horaria está ${name}. Puede indicarlo abajo.`,
    clock: (name, clock, zone) => `Donde está ${name} son ${clock} (${zone}).`,
    inside: 'Es horario laboral: ahora es un buen momento para enviar.',
    outside: 'Está fuera del horario laboral (de lunes a viernes, de 8:00 a 17:00).',
    best: (there, here) => `Mejor entrega: ${there} allí, ${here} para usted.`,
    same: (here) => `Mejor entrega: ${here}.`,
    take: 'Entregar entonces',
    habit: (hours, next) =>
      `Su mayor actividad es entre ${hours}. La próxima hora así empieza ${next} (su hora).`,
  },
  why: {
    label: '¿Por qué?',
    replies: (n, when) =>
      n === 1
        ? `La zona horaria se conoce por el reloj de una respuesta del ${when}.`
        : `La zona horaria se conoce por el reloj de ${n} respuestas, la última del ${when}.`,
    sources: {
      own: 'Alguien de su organización la indicó.',
      country: 'Según el país al que pertenece la dirección, que solo tiene esta zona horaria.',
      'main-zone':
        'Según el país al que pertenece la dirección. Tiene varias zonas horarias; la mayoría de la gente vive en esta.',
    },
    fixed:
      'Solo se conoce la diferencia con UTC; puede fallar en una hora cuando se cambian los relojes.',
    workingHours:
      'Se sugiere de lunes a viernes desde las 8:00 hasta antes de las 17:00 del lugar del destinatario. Fuera de ese horario, el correo espera a las 8:00 del siguiente día laborable.',
    habits: ({ count, of, low, high }) =>
      `Dentro de ese día laborable se eligió la hora de mayor actividad: ${count} de ${of} en horario laboral. Con un 95 % de certeza son entre el ${low} y el ${high} %; repartido por igual sería el 11 %.`,
    unusual: ({ count, of, low, high }) =>
      `Sus propias aperturas, clics y respuestas son claramente a otras horas: al menos 40, el 60 % o más fuera del horario laboral, y en esta hora el doble que en la mejor de dentro. En esta hora: ${count} de ${of}, con un 95 % de certeza entre el ${low} y el ${high} %.`,
    noneStandsOut:
      'En ninguna hora laboral hay claramente más actividad que en las demás, así que solo cuenta el horario laboral. Una hora destaca si tiene al menos 5 y, con un 95 % de certeza, más de una novena parte.',
    tooFew: (n, needed) =>
      `Solo hay ${n} aperturas, clics y respuestas. Por debajo de ${needed} solo cuenta el horario laboral.`,
    noHabits: 'Lo que el destinatario abrió, pulsó o respondió no influye.',
    limits:
      'No se conocen los festivos. Cuándo se envía el correo influye también en cuándo se lee.',
  },
  own: {
    title: 'Una hora propia',
    day: 'Día',
    time: 'Hora (la suya)',
    there: (when) => `${when} para el destinatario`,
    set: 'Retener hasta entonces',
    change: 'Cambiar a esta hora',
    setting: 'Indicándolo a Outlook…',
    faults: {
      incomplete: 'Elija un día y una hora.',
      past: 'Esta hora ya ha pasado. Elija una futura.',
    },
  },
  byHand: {
    title: 'Aquí Outlook no deja que los complementos lo hagan',
    text: 'Puede hacerlo usted: en el correo elija Opciones y Retrasar entrega (o la flecha junto a Enviar y Programar envío), e indique esta hora:',
    copy: 'Copiar la hora',
    copied: 'Copiada',
    notCopied: 'Aquí no se permite copiar. Seleccione la hora y cópiela.',
  },
  habits: {
    title: 'Cuándo abre, pulsa y responde',
    whose: {
      contact: (total) =>
        `Contado a partir de ${total} aperturas, clics y respuestas del último año que son con seguridad de esta persona.`,
      account: (total, people) =>
        `Propias hay muy pocas. Contado a partir de ${total} aperturas, clics y respuestas del último año de personas de su empresa (${people} en total).`,
    },
    most: (n) => `La barra más alta es ${n}.`,
    reading: (hours, working, weekend) =>
      `${hours}: ${working} en días laborables, ${weekend} en fin de semana`,
    hour: 'Hora (allí)',
    workingDays: 'De lunes a viernes',
    weekend: 'Sábado y domingo',
    working: 'Horario laboral',
    best: 'Mejor hora',
  },
  zone: {
    title: 'Zona horaria',
    none: 'Nadie sabe en qué zona horaria está.',
    is: (zone, clock) => `${zone}, donde son ${clock}`,
    change: 'Indicar la zona horaria',
    label: 'Zona horaria',
    hint: 'Escriba para buscar, por ejemplo «Madrid».',
    fault: 'Elija una zona horaria de la lista.',
    noneFound: 'Ninguna zona horaria se llama así.',
    save: 'Guardar',
    saving: 'Guardando…',
    saved: 'Guardada para toda su organización.',
    forget: 'Quitar lo indicado',
    failed: 'La zona horaria no se guardó',
  },
}
