import { storableText } from './storable-text.ts'

/** A pattern for LIKE that finds a text anywhere; the text's own `%`, `_` and `\` are ordinary. */
export function containsPattern(text: string): string {
  return `%${storableText(text).replace(/[\\%_]/g, '\\$&')}%`
}
