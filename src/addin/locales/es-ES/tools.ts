import type { ToolTexts } from '../en-US/tools.ts'
import { common } from './tool-common.ts'
import { later } from './tool-later.ts'
import { file } from './tool-file.ts'
import { handler } from './tool-handler.ts'
import { individual } from './tool-individual.ts'
import { link } from './tool-link.ts'
import { reminder } from './tool-reminder.ts'
import { verified } from './tool-verified.ts'
import { template } from './tool-template.ts'

export const toolTexts: ToolTexts = {
  common,
  individual,
  later,
  file,
  handler,
  verified,
  link,
  reminder,
  template,
}
