import { textCursor, textPosition } from '../store/text-cursor.ts'

/** Where an account stands in a listing. */
export interface AccountPlace {
  /** Null: it has no value to be in order of. */
  key: string | null
  id: string
}

/** @param listing one word, other for each order */
export function accountCursor(listing: string, { key, id }: AccountPlace): string {
  return textCursor(listing, `${id} ${key === null ? 'none' : `at ${key}`}`)
}

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const NUMBER_PLACE = new RegExp(`^(${ID}) (?:none|at (-?\\d{1,15}(?:\\.\\d{1,6})?))$`)
const TEXT_PLACE = new RegExp(`^(${ID}) (?:none|at (.*))$`, 's')

/**
 * @param isNumber what the listing is in order of
 * @returns undefined for what is not a cursor of this listing
 */
export function accountPlace(
  listing: string,
  cursor: string,
  isNumber: boolean,
): AccountPlace | undefined {
  const text = textPosition(listing, cursor) ?? ''
  const [, id, key = null] = (isNumber ? NUMBER_PLACE : TEXT_PLACE).exec(text) ?? []
  return id === undefined ? undefined : { key, id }
}
