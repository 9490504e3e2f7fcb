import type { FollowedTexts } from '../en-US/followed.ts'

export const followed: FollowedTexts = {
  title: 'Correos seguidos',
  search: 'Buscar asunto o destinatario',
  status: 'Estado',
  anyStatus: 'Cualquier estado',
  statuses: {
    'not-sent': 'Sin enviar',
    'not-followed': 'Sin seguimiento',
    'not-opened': 'Sin abrir',
    opened: 'Abierto',
    clicked: 'Con clics',
    replied: 'Respondido',
  },
  sort: 'Ordenar por',
  sorts: {
    sent: 'Más recientes',
    'last-opened': 'Última apertura',
    'last-interaction': 'Última actividad',
    subject: 'Asunto',
  },
  noSubject: '(sin asunto)',
  voided: 'Detenido',
  shown: (n) => (n === 1 ? 'Se muestra 1 correo' : `Se muestran ${n} correos`),
  more: 'Mostrar más',
  loadingMore: 'Cargando…',
  back: 'Volver a la lista',
  emptyTitle: 'Aún no sigue ningún correo',
  emptyText:
    'Escriba un correo, haga clic en Seguir en la cinta de opciones y envíelo. Entonces aparecerá aquí.',
  noneTitle: 'Ningún correo coincide',
  noneText: 'Pruebe con otra palabra u otro estado.',
  reset: 'Mostrar todos los correos',
}
