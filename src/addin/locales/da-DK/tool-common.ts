import type { ToolCommonTexts } from '../en-US/tool-common.ts'

export const common: ToolCommonTexts = {
  followFirst: {
    title: 'Følg mailen først',
    text: 'Det virker kun i en mail, der følges.',
    button: 'Følg denne mail',
  },
}
