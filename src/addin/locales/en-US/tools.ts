import { common } from './tool-common.ts'
import { link } from './tool-link.ts'

export const toolTexts = { common, link }
