import type { PageWords } from './page-words.ts'

export const es: PageWords = {
  language: 'Español',
  languages: 'Idioma',
  tag: 'es-ES',
  title: 'Qué se mide de este correo',
  lead: 'Quien le envió este correo puede saber si se abrió, si se siguieron sus enlaces y si se contestó. Aquí ve qué exactamente, y usted decide.',
  facts: { from: 'De', subject: 'Asunto', sent: 'Enviado' },
  choice: {
    title: 'Su decisión',
    states: {
      none: () => 'Todavía no ha dicho nada al respecto.',
      requested: (day) =>
        `El ${day} se le preguntó si acepta que se mida, y todavía no ha contestado.`,
      granted: (day) => `El ${day} aceptó que se mida.`,
      refused: (day) => `El ${day} dijo que no. No se mide nada de los correos que recibe.`,
      withdrawn: (day) => `El ${day} dijo que no. No se mide nada de los correos que recibe.`,
    },
    notedForYou: 'Lo anotó por usted alguien de la organización del remitente.',
    needsConsent: 'Mientras no acepte, no se mide nada de los correos que recibe.',
    no: 'Si dice que no, no se mide nada de ningún correo que le envíe esta organización: ni de este ni de otros, ya enviados o futuros. Vale de inmediato, y los enlaces siguen funcionando. El remitente ve que dijo que no.',
    yes: 'Si acepta, desde ahora el remitente sabe cuándo abre un correo así, sigue un enlace o lo contesta. Puede retirarlo aquí en cualquier momento.',
    sayNo: 'No medir mis correos',
    sayYes: 'Acepto que se mida',
    shared:
      'Puede que este correo se enviara a varias personas, y todas las copias son iguales. Por eso esta página no sabe quién la lee. Escriba la dirección en la que recibió el correo.',
    list: 'Si lo recibió a través de una lista, diríjase a quien se indica abajo.',
    agree: 'Para aceptar, conteste al correo: aquí cualquiera podría escribir su dirección.',
    address: 'Su dirección de correo',
    notFollowed: 'Este correo no se sigue: no se mide nada, así que aquí no hay nada que decidir.',
  },
  measured: {
    title: 'Qué se mide',
    opens: 'Aperturas',
    clicks: 'Enlaces seguidos',
    replies: 'Respuestas',
    ways: {
      individual: 'Cada vez por separado',
      totals: 'Solo como número, sin personas',
      nothing: 'Nada',
    },
    noticed: 'Se advierten',
    notNoticed: 'No se advierten',
    how: 'Una apertura se advierte cuando su programa carga una imagen diminuta e invisible; un enlace seguido, porque pasa por nuestra dirección. De cada consulta se guardan la hora y el tipo de programa; su dirección de internet, no.',
    switchedOff: 'En este momento no se recoge nada: la medición está desactivada.',
    voided: 'El remitente dejó de seguir este correo. Ya no se recoge nada.',
    shared:
      'Esto es lo que se decidió al enviarlo. En cuanto una de las personas que lo recibieron dice que no, ya no se mide nada de este correo, de nadie.',
  },
  known: {
    title: 'Qué se sabe hasta ahora',
    none: 'No se ha registrado nada de este correo.',
    newest: (count) => `Se muestran los ${count} más recientes.`,
    shared:
      'De este correo solo se registran números. Como todas las copias son iguales, nadie puede decir quién lo abrió o siguió un enlace; solo una respuesta tiene nombre.',
    kinds: {
      open: 'Abierto',
      click: 'Enlace seguido',
      'file-view': 'Archivo visto',
      reply: 'Contestado',
    },
    judged: {
      person: 'se tomó por una persona',
      machine: 'se tomó por una máquina, como un antivirus',
      self: 'se tomó por gente del remitente',
      unknown: 'nadie puede decir si fue una persona',
    },
    unknownProgram: 'programa desconocido',
  },
  kept: {
    title: 'Cuánto tiempo se guarda',
    hits: 'Cómo fue cada consulta',
    interactions: 'Aperturas, enlaces seguidos y respuestas',
    mail: 'Asunto, destinatarios y enlaces de este correo',
    days: (count) => (count === null ? 'Sin límite' : count === 1 ? '1 día' : `${count} días`),
    after: 'Después quedan solo números, sin personas.',
  },
  ask: {
    title: 'A quién puede preguntar',
    contact: 'Para preguntas, y para saber todo lo que se guarda sobre usted:',
    reply: 'Conteste simplemente al correo.',
    notice: 'Aviso de privacidad de la organización',
  },
  erase: {
    title: 'Borrar todo sobre usted',
    text: 'Todo lo que se registró sobre usted se borra de inmediato y para siempre, de este correo y de todos los demás. Después no se mide nada de los correos que recibe.',
    shared:
      'La organización sabrá que debe borrarse todo lo relativo a su dirección. Tiene que hacerlo, o contestarle, en el plazo de un mes.',
    button: 'Borrar todo…',
    confirm: {
      title: '¿Borrar todo para siempre?',
      text: 'No se puede deshacer. Queda solo una huella de su dirección, de la que nadie puede leerla, para que no se le vuelva a medir.',
      button: 'Sí, borrar todo',
      back: 'No, volver',
    },
    confirmShared: 'La solicitud se hace para esta dirección:',
  },
  done: {
    withdrawn:
      'Hecho. Desde este momento no se mide nada de los correos que recibe, tampoco de los que ya tiene.',
    withdrawnShared:
      'Anotado. Si este correo se envió a esa dirección, desde este momento no se mide nada de los correos que reciba. Esta página no dice si fue así.',
    allowed: 'Gracias, su consentimiento está anotado. Puede retirarlo aquí en cualquier momento.',
    requested:
      'Anotado. Si se guarda algo sobre esa dirección, la organización tiene ahora la solicitud de borrarlo, y un mes para hacerlo. Esta página no dice si hay algo.',
    erased: {
      title: 'Todo sobre usted se ha borrado',
      text: 'Ya no se guarda nada sobre usted, y no se mide nada de los correos que recibe. Conserve este número por si quiere volver sobre ello:',
      certificate: 'Certificado',
      on: 'Borrado el',
    },
  },
  wrong: {
    address: 'Escriba una dirección de correo completa, por ejemplo nombre@example.com.',
    form: 'Eso no llegó como debía. Inténtelo de nuevo.',
  },
  notFound: {
    title: 'Este enlace no funciona',
    text: 'Puede que se haya cortado o modificado por el camino. Use el enlace del propio correo o pregunte a la persona que lo envió.',
  },
  gone: {
    title: 'No se guarda nada de este correo',
    text: 'Lo que se había registrado se ha borrado, y ya no se mide nada de él.',
  },
  busy: {
    title: 'Inténtelo de nuevo en un momento',
    text: 'La página no se puede mostrar ahora. No se ha cambiado nada.',
  },
}
