import type { ToolCommonTexts } from '../en-US/tool-common.ts'

export const common: ToolCommonTexts = {
  followFirst: {
    title: 'Primero siga este correo',
    text: 'Esto solo funciona en un correo con seguimiento.',
    button: 'Seguir este correo',
  },
}
