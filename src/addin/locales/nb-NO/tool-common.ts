import type { ToolCommonTexts } from '../en-US/tool-common.ts'

export const common: ToolCommonTexts = {
  followFirst: {
    title: 'Følg e-posten først',
    text: 'Dette virker bare i en e-post som følges.',
    button: 'Følg denne e-posten',
  },
}
