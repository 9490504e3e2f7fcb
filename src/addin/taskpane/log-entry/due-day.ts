/**
 * A day, `YYYY-MM-DD`, as the instant it ends here: something due by a day is overdue once the day has
 * passed.
 *
 * @returns undefined for what is no day
 */
export function endOfDay(day: string): string | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const end = new Date(year, month - 1, date, 23, 59, 59, 999)
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString()
}

/** The day of an instant here, `YYYY-MM-DD`, as a date field takes it. */
export function dayOf(instant: string | Date): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
