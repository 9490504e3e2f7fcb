/**
 * A number in a field, with the sign before its fraction that the display language has; both signs are
 * understood when it is read.
 *
 * @param typed as it is kept: a point before the fraction, or what somebody typed
 */
export function typedNumber(locale: string, typed: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5)
  const sign = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  return typed.replace('.', sign)
}
