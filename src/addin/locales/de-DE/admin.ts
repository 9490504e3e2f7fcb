import { overview } from './admin-overview.ts'
import { shell } from './admin-shell.ts'

export const deDE = { language: 'de-DE', shell, overview }
