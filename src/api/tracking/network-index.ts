import {
  addressWords,
  compareWords,
  isInRange,
  type AddressRange,
  type AddressWords,
} from './ip-address.ts'

/** Finds what is known of the smallest network that an address lies in. */
export interface NetworkIndex<T> {
  size: number
  /** @returns undefined for an address of none of them, and for what is no address */
  find(address: string): T | undefined
}

interface Entry<T> {
  range: AddressRange
  value: T
  /** The next larger network around this one. */
  around: Entry<T> | undefined
}

/**
 * Ranges by address, for look-up by binary search. Ranges with a common prefix lie within each other
 * or apart; they never overlap in part.
 */
export function networkIndex<T>(
  ranges: readonly { range: AddressRange; value: T }[],
): NetworkIndex<T> {
  const v4 = sorted(ranges.filter(({ range }) => range.words.length === 1))
  const v6 = sorted(ranges.filter(({ range }) => range.words.length === 4))
  return {
    size: ranges.length,
    find(address) {
      const words = addressWords(address)
      return words && find(words.length === 1 ? v4 : v6, words)
    },
  }
}

/** By first address, larger ranges first, each with the one around it. */
function sorted<T>(ranges: readonly { range: AddressRange; value: T }[]): Entry<T>[] {
  const entries = ranges
    .map(({ range, value }): Entry<T> => ({ range, value, around: undefined }))
    .sort((a, b) => compareWords(a.range.words, b.range.words) || a.range.bits - b.range.bits)
  let last: Entry<T> | undefined
  for (const entry of entries) {
    entry.around = enclosing(last, entry.range.words)
    last = entry
  }
  return entries
}

function find<T>(entries: readonly Entry<T>[], words: AddressWords): T | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = entries[middle]
    if (entry && compareWords(entry.range.words, words) <= 0) low = middle + 1
    else high = middle
  }
  return enclosing(entries[low - 1], words)?.value
}

/** The first of an entry and those around it that holds the address. */
function enclosing<T>(from: Entry<T> | undefined, words: AddressWords): Entry<T> | undefined {
  let entry = from
  while (entry && !isInRange(words, entry.range)) entry = entry.around
  return entry
}
