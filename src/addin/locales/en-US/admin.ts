import { overview } from './admin-overview.ts'
import { shell } from './admin-shell.ts'

/** `language` is that of the words, which is part of what an administrator agrees to. */
export const enUS = { language: 'en-US' as string, shell, overview }
