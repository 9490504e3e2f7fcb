/** Text that may stand in a page as it is: its special characters were written by us. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | readonly Markup[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** No markup at all, for what is left out. */
export const NO_MARKUP: Markup = { markup: '' }

/** Markup with values put in. Whatever is no markup is text, and escaped, also in attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const markup = parts.map((part, index) => part + textOf(values[index] ?? '')).join('')
  return { markup }
}

/** Characters as they have to be written in a page, in text and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

function textOf(value: Part): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(({ markup }) => markup).join('')
}
