import type { TemplateTexts } from '../en-US/tool-template.ts'
import { figures } from './tool-template-figures.ts'
import { page } from './tool-template-page.ts'

export const template: TemplateTexts = {
  title: 'Insertar una plantilla',
  search: 'Buscar plantillas',
  category: 'Categoría',
  everyCategory: 'Todas las categorías',
  sort: 'Orden',
  sorts: {
    name: 'Por nombre',
    'reply-rate': 'Las más respondidas primero',
    'open-rate': 'Las más abiertas primero',
    'times-used': 'Las más usadas primero',
  },
  scopes: { own: 'Solo yo', team: 'Mi equipo', organisation: 'Todos aquí' },
  list: 'Plantillas',
  shown: (n, text) => (n === 1 ? '1 plantilla' : `${text} plantillas`),
  emptyTitle: 'Aún no hay plantillas',
  emptyText:
    'Una plantilla es un texto que envía una y otra vez. Escriba una e insértela aquí con los nombres correctos.',
  nothingFound: 'Ninguna plantilla coincide.',
  manage: 'Escribir y cambiar plantillas',
  manageHint: 'se abre en una pestaña del navegador',
  recommended: 'Recomendada',
  state: (n, text) => (n === 1 ? '1 plantilla insertada' : `${text} plantillas insertadas`),
  figures,

  insert: {
    back: 'Otra plantilla',
    fill: 'Rellenar',
    for: 'Para',
    known: {
      'first name': 'Nombre',
      'last name': 'Apellidos',
      'full name': 'Nombre completo',
      email: 'Dirección de correo',
      account: 'Empresa',
      'my name': 'Mi nombre',
      'my email': 'Mi dirección de correo',
      today: 'Fecha de hoy',
    },
    missing: 'Diga qué va aquí.',
    preview: 'Vista previa',
    previewFrame: 'Cómo se verá el texto',
    subject: {
      label: 'Asunto de la plantilla',
      free: 'El correo aún no tiene asunto: al insertar se pone este.',
      stays: (now) =>
        now === '' ? 'El correo se queda sin asunto.' : `El correo conserva su asunto: «${now}».`,
      same: 'El correo tiene este asunto.',
      take: 'Usar este asunto',
      taken: (before) =>
        before === ''
          ? 'Este es ahora el asunto del correo.'
          : `Este es ahora el asunto del correo, en lugar de «${before}».`,
      undo: 'Deshacer el asunto',
      failed: 'Outlook no ha aceptado el asunto',
    },
    insert: 'Insertar',
    inserting: 'Insertando…',
    inserted: 'Insertada donde escribe.',
    notCounted:
      'Insertada. Outlook no pudo guardar la nota, así que este correo no contará para la plantilla.',
    failed: 'No se ha podido insertar la plantilla',
    plainText:
      'Este correo es texto sin formato. Cámbielo a HTML en Outlook para insertar una plantilla.',
    nothingToFill: 'No hay nada que rellenar.',
  },

  page,

  editor: {
    label: 'Texto de la plantilla',
    toolbar: 'Forma del texto',
    bold: 'Negrita',
    italic: 'Cursiva',
    underline: 'Subrayado',
    bullets: 'Lista',
    numbers: 'Lista numerada',
    undo: 'Deshacer',
    redo: 'Rehacer',
    link: 'Enlace',
    linkAddress: 'Dirección web o de correo',
    linkHint: 'https://… o mailto:… Vacío quita el enlace.',
    linkBad: 'No es ni una dirección web ni una de correo.',
    linkSet: 'Poner el enlace',
    placeholder: 'Marcador',
    own: 'Otro marcador…',
    ownName: 'Nombre del marcador',
    ownHint: 'Se pregunta al insertar la plantilla.',
    ownInsert: 'Insertar marcador',
    asHtml: 'Editar como HTML',
    asText: 'Editar como texto',
    htmlLabel: 'HTML de la plantilla',
    htmlNote:
      'Esta plantilla tiene tablas o imágenes, que solo se cambian como HTML. Así no se pierde nada.',
  },
}
