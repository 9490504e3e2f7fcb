import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'
import { agreement } from './admin-overview-agreement.ts'
import { parts } from './admin-overview-parts.ts'

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

  agreement,
  parts,

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
