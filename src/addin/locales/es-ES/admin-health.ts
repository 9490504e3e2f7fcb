import type { AdminHealthTexts } from '../en-US/admin-health.ts'

export const health: AdminHealthTexts = {
  label: 'Cómo está Follow',
  states: { good: 'Bien', attention: 'Conviene mirarlo', failing: 'No funciona' },
  whole: {
    good: 'Todo funciona',
    attention: 'Hay algo que conviene mirar',
    failing: 'Hay algo que no funciona',
  },
  since: (when: string) => `Medido desde ${when}. Nada de esto trata de personas.`,
  why: '¿Cómo se sabe?',

  hits: {
    title: 'Se guardan aperturas y clics',
    none: 'No llegó ninguno en este tiempo.',
    within: (ms: string) => `99 de cada 100 estaban a salvo en ${ms} ms.`,
    perMinute: (text: string) => `Llegaron ${text} por minuto.`,
    late: (n: number, text: string) =>
      n === 1
        ? '1 se respondió antes de estar a salvo.'
        : `${text} se respondieron antes de estar a salvo.`,
    lost: (n: number, text: string) =>
      n === 1 ? '1 no se pudo guardar.' : `${text} no se pudieron guardar.`,
    excess: (n: number, text: string) =>
      n === 1
        ? '1 se omitió porque su correo tuvo más de 300 en un minuto.'
        : `${text} se omitieron porque sus correos tuvieron más de 300 en un minuto.`,
    todo: 'Los destinatarios no notan nada: sus enlaces funcionan. Avise a quien administra el servidor de que el disco del búfer está lento o lleno.',
    why: 'Cada petición de una imagen o un enlace se escribe en un disco antes de responderla. Se mide cuánto tarda, venga de quien venga.',
  },
  waiting: {
    title: 'Lo guardado se registra',
    none: 'No espera nada.',
    some: (n: number, text: string, when: string) =>
      n === 1
        ? `1 espera a registrarse desde ${when}.`
        : `${text} esperan a registrarse, el más antiguo desde ${when}.`,
    filled: (share: string) => `Ocupan ${share} del espacio que hay para ellos.`,
    todo: 'Mientras haya espacio no se pierde nada, y después se registra solo. Hasta entonces las cifras de Follow van con retraso. Avise a quien administra el servidor de que la base de datos está lenta o no responde.',
    why: 'Se suma lo que espera en los búferes de todos los procesos, de todas las organizaciones de esta instalación.',
  },
  store: {
    title: 'La base de datos responde',
    none: 'No se le preguntó en este tiempo.',
    within: (ms: string) => `99 de cada 100 respuestas llegaron en ${ms} ms.`,
    failed: (share: string) => `${share} de las preguntas quedaron sin respuesta.`,
    todo: 'Follow va lento o no funciona para su gente; los enlaces de los correos sí. Avise a quien administra el servidor.',
    why: 'Se mide el tiempo de cada pregunta del servidor que le ha respondido, sin lo que se preguntaba.',
  },
  jobs: {
    title: 'El trabajo en segundo plano se hace',
    none: 'Nada ha fallado.',
    failing: (what: string, when: string) => `${what}: sin hacer desde ${when}.`,
    todo: 'Se vuelve a intentar solo. Si dura más de media hora, avise a quien administra el servidor.',
    why: 'Fallos de tareas en el servidor que le ha respondido, y tareas de toda la instalación a las que nadie ha llegado en un cuarto de hora.',
    names: {
      drain: 'Registrar aperturas y clics',
      alerts: 'Avisos',
      'alert-news': 'Avisos en paneles abiertos',
      reminders: 'Recordatorios',
      logging: 'Registro de correo',
      collect: 'Leer buzones para el interés de las cuentas',
      'forget-collected': 'Olvidar buzones leídos',
      recount: 'Contar el interés de las cuentas',
      'forget-alerts': 'Quitar avisos antiguos',
      'forget-reminders': 'Quitar recordatorios antiguos',
      'forget-own-views': 'Quitar notas de vistas propias',
      'forget-team-networks': 'Quitar notas de sus redes',
      'forget-files': 'Quitar archivos caducados',
      'forget-journals': 'Olvidar servidores que ya no existen',
      'hit-partitions': 'Olvidar qué aperturas y clics se contaron',
      retention: 'Quitar lo que es más antiguo de lo permitido',
      purge: 'Quitar organizaciones terminadas',
      'scanner-networks': 'La lista de analizadores de correo',
      'team-networks': 'Las redes de su gente',
      'tell-team-networks': 'Anotar las redes de su gente',
      'refused-hosts': 'La lista de hosts a los que no lleva ningún enlace',
    },
  },
  graph: {
    title: 'Microsoft 365 responde',
    none: 'No se le preguntó en este tiempo.',
    good: 'Todas las preguntas tuvieron respuesta.',
    throttled: (share: string) => `${share} de las preguntas se rechazaron por ser demasiadas.`,
    failed: (share: string) => `${share} de las preguntas no tuvieron una buena respuesta.`,
    todo: 'El registro de correo y el interés de las cuentas siguen solos cuando Microsoft 365 vuelve a responder; no se pierde nada. Si a menudo son demasiadas, elija menos buzones para el interés de las cuentas.',
    why: 'Respuestas de Microsoft Graph al servidor que le ha respondido, de todas las organizaciones, sin lo que se preguntaba.',
  },
}
