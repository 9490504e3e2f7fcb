import type { AdminAuditTexts } from '../../locales/en-US/admin-audit.ts'

type Words = AdminAuditTexts['list']
type Detail = Readonly<Record<string, unknown>>

interface Language {
  words: Words
  number: (value: number) => string
}

/** More names than this are only counted. */
const MOST_NAMED = 3

/** What an entry says changed, a line for each fact, e.g. `on → off`. */
export function detailWords(detail: Detail, language: Language): string[] {
  const { from, to, ...others } = detail
  return [
    ...(isChange(detail) ? changeWords(from, to, language) : []),
    ...Object.entries(others).map(([name, value]) => `${name}: ${valueWord(value, language)}`),
  ]
}

function changeWords(from: unknown, to: unknown, language: Language): string[] {
  if (!isRecord(from) || !isRecord(to)) return [arrow(from, to, language)]
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names
    .filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
    .map((name) => `${name}: ${arrow(from[name], to[name], language)}`)
}

/** Where it is not said what was before, only what became of it. */
const arrow = (from: unknown, to: unknown, language: Language): string =>
  language.words
    .from(from === undefined ? '' : valueWord(from, language), valueWord(to, language))
    .trim()

const isChange = (value: Detail): boolean => 'from' in value || 'to' in value

const isRecord = (value: unknown): value is Detail =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueWord(value: unknown, language: Language): string {
  const { words, number } = language
  if (Array.isArray(value)) return listWord(value, language)
  switch (typeof value) {
    case 'boolean':
      return value ? words.yes : words.no
    case 'number':
      return number(value)
    case 'string':
      return value || words.nothing
    default:
      return isRecord(value) ? recordWord(value, language) : words.nothing
  }
}

function recordWord(value: Detail, language: Language): string {
  if (isChange(value)) return arrow(value['from'], value['to'], language)
  const facts = Object.entries(value).map(([name, one]) => `${name} ${valueWord(one, language)}`)
  return facts.join(', ') || language.words.nothing
}

function listWord(values: readonly unknown[], language: Language): string {
  const { words, number } = language
  if (values.length > MOST_NAMED) return words.number(values.length, number(values.length))
  return values.map((value) => valueWord(value, language)).join(', ') || words.nothing
}
