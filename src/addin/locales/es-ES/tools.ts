import type { ToolTexts } from '../tool-texts.ts'
import { common } from './tool-common.ts'
import { link } from './tool-link.ts'

export const toolTexts: ToolTexts = { common, link }
