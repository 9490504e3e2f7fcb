/** Languages in which recipients are addressed; the first where nothing better is known. */
export const LANGUAGES = ['en', 'de', 'es', 'nb', 'da'] as const
export type Language = (typeof LANGUAGES)[number]

/** Other names under which a browser asks for a language we have. */
const ALSO: ReadonlyMap<string, Language> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
])

/**
 * The language of a tag, e.g. `de` of `de-AT`.
 *
 * @returns undefined for a language we do not have
 */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split('-')[0] ?? ''
  return ALSO.get(primary) ?? LANGUAGES.find((language) => language === primary)
}

/**
 * The first of ours by weight, then by order (RFC 9110 §12.5.4).
 *
 * @param acceptLanguage the header of that name; English where it names none of ours
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const language = languageOf(tag)
      return language ? { language, weight: weightOf(parameters) } : []
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.language ?? 'en'
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight)
}
