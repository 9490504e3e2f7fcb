import { overview } from './admin-overview.ts'
import { shell } from './admin-shell.ts'

export const esES = { language: 'es-ES', shell, overview }
