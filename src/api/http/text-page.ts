import { textCursor, textPosition } from '../store/text-cursor.ts'
import { Problem } from './problem.ts'

const DEFAULT_LIMIT = 50

/** What to read for one page of a listing in order of a text. */
export interface TextPage {
  listing: string
  /** The page begins behind this one. */
  after: string | undefined
  /** One more than is shown: it tells whether there are any more. */
  limit: number
}

/**
 * @param listing one word, the same for all its pages
 * @throws Problem `invalid-request` where the cursor is of another listing
 */
export function textPage(
  listing: string,
  { cursor, limit = DEFAULT_LIMIT }: { cursor?: string; limit?: number },
): TextPage {
  const after = cursor === undefined ? undefined : textPosition(listing, cursor)
  if (cursor !== undefined && after === undefined)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return { listing, after, limit: limit + 1 }
}

/**
 * The page of what was read for it.
 *
 * @param textOf what the listing is in order of
 */
export function shownPage<T>(
  { listing, limit }: TextPage,
  read: readonly T[],
  textOf: (item: T) => string,
): { items: T[]; nextCursor: string | null } {
  const items = read.slice(0, limit - 1)
  const last = items.at(-1)
  const isMore = read.length === limit && last !== undefined
  return { items, nextCursor: isMore ? textCursor(listing, textOf(last)) : null }
}
