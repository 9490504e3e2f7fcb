import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'

export const overview: AdminOverviewTexts = {
  label: 'Estado de su organización',

  state: {
    title: {
      on: 'Follow está activado',
      off: 'Follow está desactivado',
      terminated: 'Follow se ha dado por terminado',
    },
    on: 'Se puede seguir el correo, y lo que hacen sus destinatarios se registra en la medida en que lo permiten las reglas.',
    off: 'No se recoge nada. Lo recogido hasta ahora se conserva oculto; los enlaces del correo ya enviado siguen funcionando.',
    terminated: (day) =>
      `No se recoge nada. El ${day} se eliminará todo para siempre. Hasta entonces puede restaurarlo.`,
    since: (when) => `Desde el ${when}`,
    sinceBy: (when, who) => `Desde el ${when}, por ${who}`,
    failed: 'No se ha cambiado el estado de Follow',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 correo seguido' : `${text} correos seguidos`),
    people: (n, text) => (n === 1 ? '1 persona' : `${text} personas`),
    interactions: (n, text) => (n === 1 ? '1 interacción' : `${text} interacciones`),
    contacts: (n, text) => (n === 1 ? '1 contacto' : `${text} contactos`),
  },

  on: {
    button: 'Activar',
    title: '¿Activar Follow?',
    text: (mails, people) =>
      `Se podrá seguir el correo, y lo recogido vuelve a verse: ${mails} de ${people}. El correo ya enviado se registra desde ahora. El tiempo que estuvo desactivado queda vacío.`,
  },
  off: {
    button: 'Desactivar',
    title: '¿Desactivar Follow?',
    text: (mails, people, interactions) =>
      `Se oculta de inmediato: ${mails} de ${people}, con ${interactions}. Desde este momento no se recoge nada, tampoco del correo ya enviado. Sus enlaces siguen funcionando. Los datos se conservan y reaparecen cuando active Follow.`,
  },
  end: {
    button: 'Terminar Follow…',
    title: '¿Terminar Follow y eliminarlo todo?',
    text: (what, day) =>
      `Follow se desactiva de inmediato. El ${day} se elimina todo para siempre: ${what}, preferencias, consentimientos registrados, roles y el registro de auditoría. Hasta entonces puede restaurarlo; después, nadie podrá.`,
    confirm: 'Terminar Follow',
  },
  restore: {
    button: 'Restaurar',
    title: '¿Restaurar Follow?',
    text: 'No se eliminará nada. Follow sigue desactivado hasta que usted lo active.',
  },

  agreement: {
    title: 'Antes de activar Follow',
    intro: 'Lea qué hace Follow. Su conformidad queda registrada.',
    sections: {
      reads: {
        title: 'Qué lee',
        text: 'De un correo que un vendedor decide seguir: sus destinatarios, el asunto, las direcciones de sus enlaces y cómo lo archiva Outlook. El texto del correo y sus adjuntos se quedan en Outlook y nunca se envían a Follow.',
      },
      adds: {
        title: 'Qué añade a ese correo',
        text: 'En la medida en que sus reglas lo permitan: una imagen que nadie ve, enlaces que pasan por este servicio y, si usted quiere, una línea que lleva a los destinatarios a su propia página.',
      },
      stores: {
        title: 'Qué guarda',
        text: 'Cuándo se abre el correo, cuándo se pulsa un enlace y cuándo alguien responde; con qué tipo de programa; y si fue una persona o una máquina. Para ello se miran las direcciones de red de los lectores, que no se conservan. Cada interacción dice con qué certeza se sabe de quién es.',
      },
      sees: {
        title: 'Quién lo ve',
        text: 'El vendedor que envió el correo y el responsable de su equipo. El interés de un contacto lo ven todos los que usan Follow. Los administradores ven decisiones y cifras, y no las interacciones de nadie salvo que se les haya concedido.',
      },
      keeps: {
        title: 'Durante cuánto tiempo',
        text: 'El que usted fije en «Conservación». Al terminar Follow, todo se elimina tras un plazo de espera.',
      },
      rights: {
        title: 'Qué pueden hacer los destinatarios',
        text: 'Ver lo que se sabe de ellos, negarse y hacer que se borre. Una negativa vale de inmediato, también para el correo ya enviado, y aquí nadie puede anularla.',
      },
      yours: {
        title: 'Qué depende de usted',
        text: 'En muchos países, medir cuándo alguien abre un correo exige su consentimiento previo. En «Consentimiento» usted decide qué debe cumplirse. Compruebe qué ley se le aplica e informe a sus vendedores y a los destinatarios.',
      },
    },
    check: 'Lo he leído y estoy conforme en nombre de mi organización.',
    missing: 'Marque la casilla de arriba si está conforme.',
    recorded: (version) =>
      `Con ello se registran: su nombre, la hora, el idioma y la versión de este texto (${version}).`,
    confirm: 'Aceptar y activar',
    again:
      'El texto ha cambiado desde que su organización lo aceptó, por lo que hace falta aceptarlo de nuevo.',
  },

  parts: {
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
  },

  numbers: {
    title: 'En cifras',
    salespeople: 'Vendedores',
    contacts: 'Contactos',
    accounts: 'Empresas',
    followedEmails: 'Correos seguidos',
    interactions: 'Interacciones',
    optedOut: 'No se deben seguir',
    granted: 'Consintieron',
    refused: 'Se negaron o lo retiraron',
  },

  totals: {
    title: 'Totales sin personas',
    text: 'Los últimos 30 días de lo que solo se cuenta y de lo que era demasiado antiguo para conservarse. Solo accesos que se consideran de personas.',
    fewest: (n, text) =>
      n === 1
        ? 'Se omiten los días sin accesos.'
        : `Se omiten los días con menos de ${text} accesos, porque podrían revelar a una sola persona.`,
    empty: 'En los últimos 30 días no hay nada que solo se haya contado.',
    table: 'Como tabla',
    day: 'Día',
    opens: 'Aperturas',
    clicks: 'Clics',
    fileViews: 'Vistas de archivos',
    replies: 'Respuestas',
    summary: (days, most) => `Barras de ${days} días; la más alta representa ${most}.`,
    most: (text) => `máximo: ${text}`,
  },
}
