import { enUS } from './en-US/admin.ts'

/** All words of the administrator's page. A key missing in a language does not compile. */
export type AdminTexts = typeof enUS

const OTHERS: Readonly<Record<string, () => Promise<AdminTexts>>> = {
  de: async () => (await import('./de-DE/admin.ts')).deDE,
  es: async () => (await import('./es-ES/admin.ts')).esES,
  nb: async () => (await import('./nb-NO/admin.ts')).nbNO,
  no: async () => (await import('./nb-NO/admin.ts')).nbNO,
  nn: async () => (await import('./nb-NO/admin.ts')).nbNO,
  da: async () => (await import('./da-DK/admin.ts')).daDK,
}

/** English, at hand without waiting. */
export const englishAdminTexts: AdminTexts = enUS

/**
 * The administrator's words for a display language; English where there are none.
 *
 * @param language BCP 47; only its language part counts
 */
export async function loadAdminTexts(language: string): Promise<AdminTexts> {
  const load = OTHERS[language.toLowerCase().split('-')[0] ?? '']
  return load ? load() : englishAdminTexts
}
