/** The contract's most of a value. */
const MOST = 999_999_999_999

/**
 * An amount as somebody types it, with a point or a comma before its decimals.
 *
 * @returns null for no text; undefined for what is no amount with at most two decimals
 */
export function amountOf(text: string): number | null | undefined {
  const bare = text.replace(/\s/g, '')
  if (bare === '') return null
  if (!/^\d{1,12}([.,]\d{1,2})?$/.test(bare)) return undefined
  const amount = Number(bare.replace(',', '.'))
  return amount <= MOST ? amount : undefined
}
