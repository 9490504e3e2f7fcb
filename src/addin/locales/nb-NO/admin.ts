import { overview } from './admin-overview.ts'
import { shell } from './admin-shell.ts'

export const nbNO = { language: 'nb-NO', shell, overview }
