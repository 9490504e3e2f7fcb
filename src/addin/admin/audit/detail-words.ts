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
    ...(from !== undefined || to !== undefined ? changeWords(from, to, language) : []),
    ...Object.entries(others).map(([name, value]) => `${name}: ${valueWord(value, language)}`),
  ]
}

function changeWords(from: unknown, to: unknown, language: Language): string[] {
  const { words } = language
  const change = (before: unknown, after: unknown) =>
    words.from(valueWord(before, language), valueWord(after, language))
  if (!isRecord(from) || !isRecord(to)) return [change(from, to)]
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names
    .filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
    .map((name) => `${name}: ${change(from[name], to[name])}`)
}

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
      return isRecord(value) ? JSON.stringify(value) : words.nothing
  }
}

function listWord(values: readonly unknown[], language: Language): string {
  const { words, number } = language
  if (values.length > MOST_NAMED) return words.number(values.length, number(values.length))
  return values.map((value) => valueWord(value, language)).join(', ') || words.nothing
}
