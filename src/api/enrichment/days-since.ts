const DAY_MS = 86_400_000

/** The day of an instant by the clock on the wall of a time zone, `YYYY-MM-DD`. */
export function localDay(at: Date, timeZone: string): string {
  return dayFormat(timeZone).format(at)
}

/** A day so many days before another; both `YYYY-MM-DD`. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)
}

/** Of an instant: how many whole local days ago that was; null: it never was. */
export type DaysSince = (at: Date | null) => number | null

/**
 * How long ago things were, in whole days between local dates: what happened yesterday is one day ago,
 * however few hours. What is yet to come is no day ago.
 */
export function daysSinceIn(timeZone: string, now: Date): DaysSince {
  const format = dayFormat(timeZone)
  const today = Date.parse(format.format(now))
  return (at) =>
    at === null ? null : Math.max(0, Math.round((today - Date.parse(format.format(at))) / DAY_MS))
}

/** Swedish dates are written as ISO 8601 has them. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const part = '2-digit'
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: part, day: part })
}
