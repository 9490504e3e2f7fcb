import { overview } from './admin-overview.ts'
import { shell } from './admin-shell.ts'

export const daDK = { language: 'da-DK', shell, overview }
