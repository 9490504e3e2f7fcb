import type { Language } from '../tracking/preferred-language.ts'
import { da } from './subject-words-da.ts'
import { de } from './subject-words-de.ts'
import { en } from './subject-words-en.ts'
import { es } from './subject-words-es.ts'
import { nb } from './subject-words-nb.ts'
import type { SubjectWords } from './subject-words.ts'

/** What the readable form of a report says, in every language there is. */
export const SUBJECT_WORDS: Readonly<Record<Language, SubjectWords>> = { en, de, es, nb, da }
