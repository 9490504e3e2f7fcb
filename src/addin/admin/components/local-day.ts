/**
 * The instant a day begins here, or one of the days after it.
 *
 * @param day `YYYY-MM-DD`
 * @returns undefined for what is no day
 */
export function beginningOfDay(day: string, daysLater = 0): string | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const instant = new Date(year, month - 1, date + daysLater)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}
