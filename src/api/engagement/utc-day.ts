const DAY_MS = 86_400_000

/** The UTC day of an instant, `YYYY-MM-DD`. */
export function utcDay(at: Date): string {
  return at.toISOString().slice(0, 10)
}

/** The UTC day a number of days before an instant, `YYYY-MM-DD`. */
export function utcDayBefore(at: Date, days: number): string {
  return utcDay(new Date(at.getTime() - days * DAY_MS))
}

/** Whole UTC days from `day` until now; 0 for today and for the future. */
export function ageInDays(day: string, now: Date): number {
  return Math.max(0, Math.round((Date.parse(utcDay(now)) - Date.parse(day)) / DAY_MS))
}
