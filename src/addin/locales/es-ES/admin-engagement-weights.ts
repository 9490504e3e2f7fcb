import type { AdminEngagementWeightsTexts } from '../en-US/admin-engagement-weights.ts'

export const engagementWeights: AdminEngagementWeightsTexts = {
  title: 'De qué se compone la puntuación',
  text: 'La puntuación dice lo cercana que es una cuenta en comparación con las demás, de 0 a 100. Cada parte cuenta lo que usted decida; juntas hacen el 100 %.',
  metrics: {
    emailsFrom: { title: 'Correos de ellos', text: 'Cuántos nos escribieron.' },
    emailsTo: { title: 'Correos para ellos', text: 'Cuántos les escribimos.' },
    meetingsFrom: {
      title: 'Reuniones convocadas por ellos',
      text: 'A cuántas nos invitaron.',
    },
    meetingsTo: {
      title: 'Reuniones convocadas por nosotros',
      text: 'A cuántas los invitamos.',
    },
    theirPeople: { title: 'Personas suyas', text: 'Cuántas de ellos participaron.' },
    ourPeople: { title: 'Personas nuestras', text: 'Cuántas de nosotros participaron.' },
    recencyEmail: { title: 'Último correo', text: 'Cuanto más reciente, mejor.' },
    recencyMeeting: { title: 'Última reunión', text: 'Cuanto más reciente, mejor.' },
    replyLatency: { title: 'Tiempo hasta que responden', text: 'Cuanto antes, mejor.' },
  },
  percent: 'en tanto por ciento',
  fault: 'Escriba un número de 0 a 100, con un decimal como mucho.',
  whole: 'En total, 100 %.',
  less: (shown) => `Falta un ${shown} % para llegar al 100 %.`,
  more: (shown) => `Un ${shown} % por encima del 100 %.`,
  spread: 'Repartir la diferencia por igual',
  spreadHint: 'Entre las partes que no ha cambiado.',
  standard: 'Pesos habituales',
  discard: 'Descartar los cambios',
  preview: '¿Quién cambiaría?',
  previewing: 'Se está calculando…',
  set: 'Usar estos pesos',
  setting: 'Guardando…',
  isSet: 'Estos pesos están en uso.',
  notDone: 'Los pesos no se han cambiado',
  notPreviewed: 'No se ha podido calcular quién cambiaría',
  moved: (n, shown, all) =>
    n === 1
      ? `1 de ${all} cuentas obtiene otra puntuación.`
      : `${shown} de ${all} cuentas obtienen otra puntuación.`,
  nobody: (all) => `Ninguna de ${all} cuentas obtiene otra puntuación.`,
  noAccounts: 'Ninguna cuenta tiene puntuación todavía, así que ninguna cambia.',
  table: 'Cuentas que más cambian',
  account: 'Cuenta',
  before: 'Ahora',
  after: 'Después',
  change: 'Cambio',
  outdated: 'Los pesos han cambiado desde entonces: calcúlelo otra vez.',
}
