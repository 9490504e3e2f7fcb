import type { Language } from '../tracking/preferred-language.ts'
import { PAGE_WORDS } from './page-languages.ts'

/** A day as people write it. In UTC: nobody knows where the reader is. */
export function dayText(at: Date, language: Language): string {
  return format(language, { dateStyle: 'long' }).format(at)
}

/** Day and minute, with the zone that they are of. */
export function timeText(at: Date, language: Language): string {
  const text = format(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
  return `${text} UTC`
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(PAGE_WORDS[language].tag, { ...options, timeZone: 'UTC' })
}
