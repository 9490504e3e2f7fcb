import type { ComposeTexts } from '../en-US/compose.ts'
import { measurability } from './measurability.ts'

const files = (n: number) => (n === 1 ? '1 archivo' : `${n} archivos`)

export const compose: ComposeTexts = {
  title: 'Seguir este correo',
  follow: 'Seguir',

  state: {
    words: {
      off: 'Sin seguimiento',
      on: 'Se sigue',
      voided: 'Ya no se sigue',
      expired: 'El borrador esperó demasiado',
    },
    texts: {
      off: 'Actívelo para ver aperturas, clics y respuestas.',
      on: 'Empieza al enviar el correo. Si lo desactiva, no se registra nada de este correo.',
      voided: 'Se dejó de seguir. Actívelo para volver a seguir este borrador.',
      expired: 'No se envió a tiempo y saldrá sin seguimiento. Actívelo para volver a seguirlo.',
    },
    less: 'Actívelo para seguir este correo. Abajo se indica lo que se puede ver.',
    blocked: 'No se puede seguir',
    blockedText: {
      off: 'El correo se envía como siempre.',
      on: 'Ha activado el seguimiento, pero hay algo que lo impide. El correo se envía como siempre.',
      voided: 'El correo se envía como siempre.',
      expired: 'El correo se envía como siempre.',
    },
    switching: { on: 'Activando…', off: 'Desactivando…' },
    reading: 'Leyendo el borrador',
  },

  obstacles: {
    'organisation-off': () => ({
      why: 'Follow está desactivado en su organización.',
      how: 'El correo sale como siempre y los enlaces del correo enviado siguen funcionando. Su administrador puede activar Follow.',
    }),
    'recipient-opted-out': (names) => ({
      why: `No se permite seguir a ${names}.`,
      how: 'Basta un destinatario así para todo el correo. Quítelo, envíe a cada persona por separado o envíe sin seguimiento.',
    }),
    'no-consent': (names) => ({
      why: `Aún sin consentimiento de ${names}.`,
      how: 'Basta un destinatario así para todo el correo. Pídalo, anote lo que le hayan dicho o envíe sin seguimiento.',
    }),
    'mode-off': (names) => ({
      why: `Su administrador ha decidido que no se siga el correo a ${names}.`,
      how: 'Basta un destinatario así para todo el correo. Quítelos, envíe a cada persona por separado o envíe sin seguimiento.',
    }),
    'internal-only': () => ({
      why: 'El correo va solo a compañeros, y a ellos nunca se les sigue.',
      how: 'Añada un destinatario de fuera de su organización.',
    }),
    'no-recipient': () => ({
      why: 'Este correo aún no tiene destinatario.',
      how: 'Añada un destinatario para saber si se puede seguir.',
    }),
    'plain-text': () => ({
      why: 'Este correo es texto sin formato.',
      how: 'Elija el formato HTML para seguirlo. En Outlook está en «Formato de texto».',
    }),
  },
  wholeMail: 'No se seguirá el correo entero',
  onFailed: 'No se ha podido seguir',
  offFailed: 'No se ha podido desactivar',
  leftBehind: {
    title: 'Sin seguimiento, pero queda algo',
    texts: {
      key: 'El servicio no se ha enterado. El correo no se llegó a enviar, así que no se registra nada.',
      draft: 'Outlook no ha dejado limpiar el borrador. No se registra nada de él.',
      body: 'Puede que el texto aún lleve lo que añadió el envío deshecho: enlaces que pasan por Follow y una imagen invisible. Los enlaces funcionan y no se registra nada.',
    },
  },
  draftFailed: 'No se ha podido leer el borrador',
  noBeacon:
    'Puede que no se vean las aperturas, porque este borrador se cerró entretanto. Desactive y vuelva a activar el seguimiento para verlas.',

  recipients: {
    title: 'Destinatarios',
    none: 'Aún no hay destinatarios.',
    allow: 'Permitido',
    deny: 'No permitido',
    internal: 'Sin seguimiento',
    colleague: 'su organización',
    fields: { to: 'Para', cc: 'CC', bcc: 'CCO' },
    count: (n) => (n === 1 ? '1 destinatario' : `${n} destinatarios`),
    oneBody:
      'Todos reciben el mismo correo. Una apertura o un clic es de alguno de ellos; solo una respuesta dice de quién.',
    showAll: (n) => `Mostrar los ${n}`,

    measured: {
      totals: 'Aperturas y clics solo en totales',
      clicks: 'Solo clics',
      opens: 'Solo aperturas',
    },
    back: 'Volver al borrador',
  },

  partial: {
    title: 'Solo respuestas',
    text: (names) =>
      `Por ${names}, este correo no lleva imagen invisible ni enlaces con seguimiento. Verá las respuestas, salvo las de quienes se han negado.`,
  },
  ask: {
    button: 'Pedir el consentimiento en este correo',
    text: 'El correo lleva una línea que conduce a una página donde pueden aceptar. A cambio, sus aperturas y clics no se miden; verá las respuestas.',
    asks: 'Pide el consentimiento: las aperturas y los clics no se miden, y verá las respuestas.',
  },

  measurability,

  seen: {
    title: 'Lo que se puede ver',
    opens: 'Aperturas',
    links: 'Enlaces',
    replies: 'Respuestas',
    opensYes: 'Se ven si el programa de correo del destinatario carga las imágenes.',
    opensLess: {
      totals: 'Cuentan solo en los totales de su organización. Aquí no las verá.',
      nothing: 'No se miden con estos destinatarios.',
    },
    opensNo: {
      'plain-text':
        'No se ven: este correo es texto sin formato. Elija el formato HTML para verlas.',
      protected: 'No se ven: este correo está protegido y no se debe modificar.',
    },
    repliesYes: 'Se ven cuando usted las abre.',
    linksFollowed: (n) => (n === 1 ? '1 enlace seguido' : `${n} enlaces seguidos`),
    linksLeftAlone: (n) => `${n} sin cambios`,
    linksInserted: (n) => `Enlaces insertados con seguimiento: ${n}. Se siguen de todos modos.`,
    files: 'Archivos',
    filesTracked: (n) => `${files(n)} como enlace con seguimiento: se ven las visitas.`,
    filesAttached: (n) => `${files(n)} como adjunto: nadie ve si se abre.`,
    linksNone: 'Este correo no tiene enlaces.',
    linksTotals: 'los clics cuentan solo en totales',
    linksNotMeasured: 'Se dejan como están: los clics no se miden con estos destinatarios.',
    linksUntouched: {
      'plain-text': 'Sin seguimiento: este correo es texto sin formato.',
      'inline-images':
        'Sin seguimiento: este correo muestra imágenes que podrían dañarse al cambiar los enlaces. Adjunte las imágenes como archivos.',
      protected: 'Sin seguimiento: este correo está protegido y no se debe modificar.',
      'too-large': 'Sin seguimiento: este correo es demasiado grande para cambiarlo sin riesgo.',
    },
    list: (n) => (n === 1 ? 'Mostrar el enlace' : `Mostrar los ${n} enlaces`),
    followed: (target) => `Seguido: ${target}`,
    leftAlone: (reason) => `Sin cambios: ${reason}`,
    refresh: 'Volver a mirar',
    checkedAt: (time) => `Datos de las ${time}`,
  },

  footer: 'Una línea bajo el correo lleva a los destinatarios a una página sobre lo que se mide.',
  /** Sent for somebody else; `name` is theirs. */
  onBehalf: (name) =>
    `Este correo sale en nombre de ${name}. Lo que hagan los destinatarios se le muestra a usted.`,

  tools: {
    title: 'Herramientas',
    names: {
      template: 'Insertar una plantilla',
      link: 'Insertar un enlace con seguimiento',
      file: 'Enviar un archivo como enlace con seguimiento',
      reminder: 'Recordatorio',
      later: 'Enviar en el mejor momento',
      individually: 'Enviar a cada persona por separado',
    },
  },

  privacy: {
    title: 'Qué se recoge',
    text: 'Destinatarios, asunto y destinos de los enlaces de los correos que sigue, nunca su texto. De los lectores: qué hicieron y cuándo. Las direcciones de red y los datos del dispositivo solo sirven para distinguir personas de máquinas, y se descartan.',
  },
}
