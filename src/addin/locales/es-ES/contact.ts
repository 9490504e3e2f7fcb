import type { ContactTexts } from '../en-US/contact.ts'
import { some } from '../some.ts'
import { score } from './score.ts'

const consent: ContactTexts['consent'] = {
  title: 'Consentimiento',
  label: (state) => `Consentimiento: ${state}`,
  states: {
    none: 'nadie ha preguntado',
    requested: 'solicitado, aún sin respuesta',
    granted: 'dado',
    refused: 'rechazado',
    withdrawn: 'retirado',
  },
  since: (day) => `Desde el ${day}`,
  modes: {
    'opt-out': 'El correo se mide salvo que el contacto se oponga.',
    'opt-in': 'El correo se mide solo si el contacto ha aceptado.',
    'aggregate-only':
      'Las aperturas y los clics cuentan solo en los totales de su organización. Nadie ve de quién eran.',
    'clicks-only': 'Se miden los clics, no las aperturas.',
    off: 'El correo a este contacto no se sigue.',
  },
  scopes: {
    contact: 'Decidido para este contacto.',
    account: 'Decidido para esta empresa.',
    domain: 'Decidido para este dominio de correo.',
    country: 'Decidido para este país.',
    default: 'La regla para todos en su organización.',
  },
  final:
    'Lo ha dicho el propio contacto. Nadie aquí puede cambiarlo, solo el contacto en su propia página.',
  mayAsk: 'Puede pedir el consentimiento cuando le escriba.',
  askAgain: (day) => `Se le puede volver a preguntar desde el ${day}.`,
  proof: (n) => (n === 1 ? 'Mostrar el registro' : `Mostrar los ${n} registros`),
  noProof: 'Aún no hay nada registrado.',
  events: {
    none: 'Restablecido',
    requested: 'Preguntado',
    granted: 'Aceptó',
    refused: 'Rechazó',
    withdrawn: 'Retiró el consentimiento',
  },
  byRecipient: 'por el propio contacto',
  recordedBy: (who) => `registrado por ${who}`,
  recorded: 'registrado por alguien de aquí',
  sources: {
    'own-page': 'en su propia página',
    written: 'por escrito',
    spoken: 'en conversación',
    form: 'con un formulario',
  },
  wording: (version) => `Texto ${version}`,
  ownNetwork: 'Vino de la red de su propia organización: conviene revisarlo.',
  record: {
    open: 'Anotar lo que nos han dicho',
    what: '¿Qué ha dicho?',
    granted: 'Acepta',
    refused: 'Rechaza',
    how: '¿Cómo lo ha dicho?',
    note: '¿Dónde está la prueba?',
    noteHint: 'Por ejemplo: correo del 3 de noviembre.',
    noteNeeded: 'Indique dónde está la prueba: sin ella no se puede demostrar el consentimiento.',
    save: 'Anotar',
    saving: 'Anotando…',
    saved: 'Anotado.',
    failed: 'No se ha anotado',
  },
}

export const contact: ContactTexts = {
  label: 'Contacto',
  timeZone: 'Zona horaria',
  types: { contact: 'Contacto', lead: 'Cliente potencial' },
  internalTitle: 'De su organización',
  internalText: (name) => `${name} pertenece a su organización. El correo interno nunca se sigue.`,
  never:
    'Aún no ha seguido ningún correo a este contacto. Haga clic en Seguir la próxima vez que escriba.',
  followedEmails: (n) => some(n, 'correo seguido', 'correos seguidos'),
  lastActive: (ago) => `Última actividad: ${ago}`,
  neverActive: 'Aún sin interacciones',
  oneOfSeveral: (n) =>
    `${some(n, 'interacción más es', 'interacciones más son')} de uno entre varios destinatarios. No se puede saber de quién, así que no ${n === 1 ? 'cuenta' : 'cuentan'} en la puntuación.`,
  notShown:
    'No hay interacción que mostrar. Los administradores ven la de los contactos solo si otro administrador lo ha permitido; sus propios correos seguidos están en «Correos seguidos».',
  off: 'Oculto mientras Follow esté desactivado.',
  reasons: {
    'contact-opted-out': 'No permitido para este contacto',
    'account-opted-out': 'No permitido para nadie de esta empresa',
    refused: 'Ha rechazado la medición',
    withdrawn: 'Ha retirado su consentimiento',
    'no-consent': 'Aún no ha aceptado',
    'mode-off': 'Excluido por su administrador',
  },
  notMeasured: (why) => `El correo a este contacto no se mide: ${why}`,

  score,

  spark: {
    title: 'Últimos 90 días',
    none: 'Ninguna interacción en los últimos 90 días',
    summary: (n, last30) =>
      `${some(n, 'interacción', 'interacciones')} en los últimos 90 días, ${last30} de ellas en los últimos 30`,
    asTable: 'Mostrar como tabla',
    week: 'Semana desde',
    number: 'Interacciones',
  },

  preference: {
    title: 'Seguir correo',
    allow: 'permitido',
    deny: 'no permitido',
    changedBy: (who, ago) => `Cambiado por ${who} ${ago}`,
    changed: (ago) => `Cambiado ${ago}`,
    denyTitle: (name) => `¿No seguir a ${name}?`,
    denyText:
      'Nadie de su organización podrá seguir correos a esta dirección. El correo ya enviado también queda en silencio: no se registra nada más. Los enlaces siguen funcionando.',
    denyConfirm: 'No permitir',
    allowTitle: (name) => `¿Permitir seguir a ${name}?`,
    allowText:
      'Se podrán volver a seguir correos a esta dirección, y el correo ya enviado se registra de nuevo desde ahora. Hágalo solo si el contacto está de acuerdo.',
    allowConfirm: 'Permitir',
    failed: 'No se ha cambiado el ajuste',
    why: '¿Por qué? (opcional)',
    whyHint: 'Compañeros y administradores pueden leerlo.',
    reason: (text) => `Motivo: ${text}`,
    beaten: 'El ajuste de la empresa prevalece sobre este.',
  },

  account: {
    title: (name) => `Todos en ${name}`,
    allow: 'permitido',
    deny: 'no permitido',
    badge: 'Empresa: no permitido',
    denyTitle: (name) => `¿No seguir a nadie de ${name}?`,
    denyText:
      'Vale para todos en esta empresa y prevalece sobre el ajuste de cada contacto. El correo ya enviado también queda en silencio: no se registra nada más. Los enlaces siguen funcionando.',
    denyConfirm: 'No permitir',
    allowTitle: (name) => `¿Permitir seguir a personas de ${name}?`,
    allowText:
      'Vuelve a contar el ajuste de cada contacto. El correo ya enviado a quienes se puede seguir se registra de nuevo desde ahora.',
    allowConfirm: 'Permitir',
    failed: 'No se ha cambiado el ajuste de la empresa',
  },

  consent,
}
