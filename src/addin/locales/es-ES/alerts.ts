import type { AlertTexts } from '../en-US/alerts.ts'

export const alerts: AlertTexts = {
  title: 'Avisos',
  bell: (n, text) => (n === 0 ? 'Avisos' : `Avisos, ${text} sin ver`),
  happened: {
    'first-open': (who) => `${who} ha abierto su correo`,
    'first-click': (who) => `${who} ha hecho clic en un enlace de su correo`,
    'file-view': (who) => `${who} ha visto un archivo de su correo`,
    reply: (who) => `${who} ha respondido a su correo`,
    'opened-again': (who) => `${who} ha vuelto a abrir su correo después de un día o más`,
  },
  somebody: 'Alguien',
  oneOf: (n) => `Una de ${n} personas`,
  isNew: 'Nuevo',
  retracted: 'Retirado: al final no era una persona.',
  inQuietHours: 'Llegó en sus horas de silencio',
  noSubject: '(sin asunto)',
  more: 'Mostrar más',
  loadingMore: 'Cargando…',
  back: 'Volver a los avisos',
  emptyTitle: 'Todavía no hay avisos',
  emptyText:
    'Aquí sabrá cuándo un destinatario abre un correo que usted sigue, hace clic en un enlace o responde. Las máquinas no cuentan.',
  toasts: {
    label: 'Avisos nuevos',
    show: 'Mostrar',
    close: 'Descartar',
    more: (n) => (n === 1 ? '1 aviso más' : `${n} avisos más`),
  },
  settings: {
    title: 'De qué se le avisa',
    label: 'Configuración de los avisos',
    kindsLabel: 'Avisarme cuando',
    kinds: {
      'first-open': 'Se abre un correo por primera vez',
      'first-click': 'Se hace clic en un enlace por primera vez',
      'file-view': 'Se ve un archivo por primera vez',
      reply: 'Alguien responde',
      'opened-again': 'Se vuelve a abrir un correo después de un día o más',
    },
    quiet: 'Horas de silencio',
    quietText: (zone) =>
      `En las horas de silencio los avisos se anotan en la lista, pero no se muestran de golpe. La hora es la de ${zone}.`,
    from: 'Desde',
    to: 'Hasta',
    failed: 'La configuración no se ha cambiado',
    saved: 'Guardado',
  },
}
