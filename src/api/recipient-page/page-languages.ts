import type { Language } from '../tracking/preferred-language.ts'
import { da } from './page-words-da.ts'
import { de } from './page-words-de.ts'
import { en } from './page-words-en.ts'
import { es } from './page-words-es.ts'
import { nb } from './page-words-nb.ts'
import type { PageWords } from './page-words.ts'

/** What a recipient's own page says, in every language there is. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, de, es, nb, da }
