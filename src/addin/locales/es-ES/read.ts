import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { mail } from './read-mail.ts'
import { timeline } from './read-timeline.ts'

export const read: ReadTexts = {
  message: 'Este mensaje',

  counts: {
    opens: 'Aperturas',
    clicks: 'Clics',
    fileViews: 'Archivos vistos',
    replies: 'Respuestas',
    byPeople: 'de personas',
    inAll: (all) => `${all} en total`,
    why: '¿Por qué dos números?',
    whyText:
      'El número grande es lo que han hecho personas, hasta donde sabemos. No incluye las máquinas que descargan el correo por adelantado o comprueban enlaces, sus propias visitas ni lo que nadie puede determinar. No se descarta nada: más abajo está todo, con los motivos.',
    means: {
      opens:
        'Un programa de correo cargó la imagen invisible del correo. Donde las imágenes están bloqueadas, una apertura no se ve.',
      clicks: 'Se solicitó un enlace del correo a través de Follow.',
      fileViews: 'Se vio un archivo enlazado.',
      replies: 'Llegó una respuesta. Se detecta cuando usted la abre.',
    },
    kindLeftOut: (n) => `Sin contar: ${n}.`,
    leftOut: (n) =>
      `Aquí ${n === 1 ? 'queda' : 'quedan'} fuera ${some(n, 'interacción', 'interacciones')}.`,
    nothingLeftOut: 'Aquí no queda nada fuera.',
    ownHidden: (n) =>
      n === 1
        ? '1 visita de usted o de su equipo está oculta.'
        : `${n} visitas de usted o de su equipo están ocultas.`,
  },

  mail,

  reply: {
    title: 'Respuesta a un correo que sigue',
    label: 'El correo respondido',
    open: 'Mostrar detalles',
    unresolved: 'No se ha podido averiguar si sigue esta conversación.',
  },

  timeline,

  own: {
    title: 'No sigue este correo',
    text: 'Haga clic en Seguir mientras escribe un correo para ver qué hacen con él los destinatarios.',
    recipients: 'Destinatarios',
    denied: 'no se permite seguir',
    onlyColleagues: 'Solo se envió a su organización. El correo interno nunca se sigue.',
  },

  none: {
    title: 'Nadie que mostrar',
    text: 'Este elemento no tiene un remitente externo. Abra un correo de un contacto para ver su interés.',
  },
}
