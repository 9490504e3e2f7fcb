import { storableText } from './storable-text.ts'

/**
 * Where a listing in order of a text goes on, as an opaque cursor.
 *
 * @param listing one word, so that no other listing takes it for its own
 * @param text of the last one, such as its address
 */
export function textCursor(listing: string, text: string): string {
  return Buffer.from(`${listing} ${text}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of this listing */
export function textPosition(listing: string, cursor: string): string | undefined {
  const [, found, text] = /^(\S+) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return found === listing && text !== undefined ? storableText(text) : undefined
}
