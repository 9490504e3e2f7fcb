import type { AdminQuarantineTexts } from '../en-US/admin-quarantine.ts'

export const quarantine: AdminQuarantineTexts = {
  label: 'Mensajes en cuarentena',
  search: 'Buscar nombres y direcciones',
  reason: 'Motivo',
  anyReason: 'Cualquier motivo',
  shown: (n, text, total) =>
    n === 1 ? `1 de ${total} mensajes mostrado` : `${text} de ${total} mensajes mostrados`,
  emptyTitle: 'Nada espera una decisión',
  emptyText: 'Aquí aparecen los mensajes que no se pudieron registrar sin dudas.',
  noneTitle: 'Ningún mensaje coincide',
  noneText: 'Pruebe con otro motivo u otra búsqueda.',
  reset: 'Mostrar todos los mensajes',
  when: 'Cuándo',
  message: 'Mensaje',
  people: 'Quién',
  act: 'Decisión',
  hidden: 'Asunto oculto para usted',
  noSubject: '(sin asunto)',
  decide: 'Decidir…',
  decideOf: (subject) => `Decidir: ${subject}`,
  open: 'Abrir el original',
  opensWindow: 'abre una ventana nueva',
  dialogTitle: '¿Qué debe pasar con este mensaje?',
  settled: (n, text) => (n === 1 ? '1 mensaje resuelto.' : `${text} mensajes resueltos.`),
  unsettled: 'El mensaje sigue aquí: todavía no se pudo registrar.',
}
