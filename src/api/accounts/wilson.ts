/** For 95 of 100 samples, the interval holds the true share. */
const Z = 1.96

/**
 * Between which bounds a share lies of which a sample is known, with 95% confidence; honest for the
 * small samples there are.
 *
 * @param count of `of`
 * @returns from 0 to 1; all of it for no sample
 * @see Wilson score interval, E. B. Wilson 1927, doi:10.1080/01621459.1927.10502953
 */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const share = count / of
  const weight = 1 + Z ** 2 / of
  const centre = (share + Z ** 2 / (2 * of)) / weight
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
