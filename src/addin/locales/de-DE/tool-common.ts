import type { ToolCommonTexts } from '../en-US/tool-common.ts'

export const common: ToolCommonTexts = {
  followFirst: {
    title: 'Zuerst der E-Mail folgen',
    text: 'Das geht nur in einer E-Mail, der Sie folgen.',
    button: 'Dieser E-Mail folgen',
  },
}
