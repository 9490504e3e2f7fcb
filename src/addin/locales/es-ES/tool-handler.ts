import type { HandlerTexts } from '../en-US/tool-handler.ts'

export const handler: HandlerTexts = {
  title: 'Al enviar',
  unknown:
    'Todavía no se ha visto que Follow actúe cuando usted envía. Sin él, los enlaces quedan como están y las aperturas no se registran.',
  silent: (at) =>
    `Follow no actuó cuando usted envió un correo el ${at}. Sin él, los enlaces quedan como están y las aperturas no se registran.`,
  followFirst: 'Siga este correo y podrá prepararlo aquí.',
  prepare: 'Preparar este correo',
  preparing: 'Preparando…',
  what: 'Sus enlaces tendrán seguimiento desde ahora, para los destinatarios que tiene ahora. Hágalo al final, justo antes de enviar.',
  ready: 'Listo para enviar',
  readyText: 'Lo que cambie a partir de ahora no queda cubierto.',
  outdated: 'Los destinatarios han cambiado desde entonces',
  outdatedText: 'Prepare el correo otra vez para que el seguimiento valga para quienes lo reciben.',
  again: 'Preparar otra vez',
  failed: 'No se pudo preparar el correo',
  failedText: {
    'api-timeout': 'El servicio no respondió a tiempo. Inténtelo de nuevo.',
    'api-error': 'El servicio no pudo hacerlo. Inténtelo de nuevo.',
    'host-error': 'Outlook no permitió leer o cambiar el correo. Inténtelo de nuevo.',
    refused: 'A alguien no se le debe seguir. Revise los destinatarios.',
  },
  admin: 'Qué pedir a su administrador',
  adminText:
    'Por favor, implemente Follow for Outlook para toda la organización (Centro de administración de Microsoft 365, Aplicaciones integradas), no como un complemento que instala cada persona. Solo un complemento implementado puede actuar al enviar. Outlook debe admitir Mailbox 1.14; Outlook 2021 y las versiones anteriores son demasiado antiguas.',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  selected: 'Outlook no permite copiarlo. El texto está seleccionado: pulse Ctrl+C (en Mac, ⌘C).',
}
