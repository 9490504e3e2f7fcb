import { enUS } from './en-US.ts'

/** All words the add-in shows. A key missing in a language does not compile. */
export type TextTree = typeof enUS

/** Words together with the locale in which their dates and numbers are written. */
export interface Texts extends TextTree {
  /** BCP 47, e.g. `de-AT` for German words with Austrian dates. */
  locale: string
}

const OTHERS: Readonly<Record<string, () => Promise<TextTree>>> = {
  de: async () => (await import('./de-DE.ts')).deDE,
  es: async () => (await import('./es-ES.ts')).esES,
  nb: async () => (await import('./nb-NO.ts')).nbNO,
  no: async () => (await import('./nb-NO.ts')).nbNO,
  nn: async () => (await import('./nb-NO.ts')).nbNO,
  da: async () => (await import('./da-DK.ts')).daDK,
}

/** Languages with words of their own, for tests and pickers. */
export const languages = ['en-US', 'de-DE', 'es-ES', 'nb-NO', 'da-DK'] as const

/** English, at hand without waiting. */
export const englishTexts: Texts = { ...enUS, locale: 'en-US' }

/**
 * Words for a display language: those of its language part (`de-AT` gets German), else English.
 * Dates keep the region asked for where the words are in that language.
 *
 * @param language BCP 47 as Outlook gives it; anything else counts as English
 */
export async function loadTexts(language: string): Promise<Texts> {
  const part = language.toLowerCase().split('-')[0] ?? ''
  if (part === 'en' && isLocale(language)) return { ...enUS, locale: language }
  const load = OTHERS[part]
  if (!load || !isLocale(language)) return englishTexts
  return { ...(await load()), locale: language }
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    // RangeError: not a language tag at all.
    return false
  }
}
