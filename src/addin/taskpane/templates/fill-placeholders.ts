/** What is put in place of a placeholder, by its name as the API writes it; it may be anything. */
export type PlaceholderValues = ReadonlyMap<string, string>

const PLACEHOLDER = /\{\{([^{}<>&"]{1,80})\}\}/g
// eslint-disable-next-line regexp/no-super-linear-move -- in sanitised HTML each `<` begins a tag
const TAG = /<[^>]*>/g

/**
 * Puts values into sanitised HTML: as text where people read, encoded where a link leads. What has no
 * value stays as it is.
 *
 * @param html as the API gives it: in its attributes there is no `>`
 */
export function filledHtml(html: string, values: PlaceholderValues): string {
  let filled = ''
  let at = 0
  for (const tag of html.matchAll(TAG)) {
    filled += filledWith(html.slice(at, tag.index), values, asText)
    filled += filledWith(tag[0], values, encodeURIComponent)
    at = tag.index + tag[0].length
  }
  return filled + filledWith(html.slice(at), values, asText)
}

/** The same of a subject, which is one line of plain text. */
export const filledLine = (line: string, values: PlaceholderValues): string =>
  filledWith(line, values, (value) => value.replace(/\s+/gu, ' '))

function filledWith(
  text: string,
  values: PlaceholderValues,
  written: (value: string) => string,
): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values.get(name)
    return value === undefined ? whole : written(wholeCharacters(value))
  })
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '<br>' },
}

const asText = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? '')

/** Half a character cannot be encoded. */
const wholeCharacters = (value: string): string => value.replace(/\p{Surrogate}/gu, '\uFFFD')
