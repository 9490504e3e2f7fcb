import { midnight } from './midnight.ts'
import { addDays, localDay, spanStart, weekStart } from './span-start.ts'

/** Days of the rolling year, today among them. */
const YEAR_DAYS = 365
/** ISO weeks of a standing, the current one among them; they lie within the year. */
export const STANDING_WEEKS = 52

/** The year until now, in days where the organisation is. */
export interface RollingYear {
  /** `YYYY-MM-DD`, as is all here. */
  today: string
  /** Its first day. */
  from: string
  /** Beginning of the first span that lies wholly in it. */
  firstSpan: string
  /** Beginning of the span that is cut by `from`; null: none is. */
  cutSpan: string | null
  /** Mondays of the last 52 weeks, oldest first. */
  weeks: readonly string[]
}

/** @param timeZone IANA */
export function rollingYear(now: Date, timeZone: string): RollingYear {
  const today = localDay(now, timeZone)
  const from = addDays(today, 1 - YEAR_DAYS)
  const start = spanStart(from)
  const monday = weekStart(today)
  return {
    today,
    from,
    firstSpan: start === from ? from : nextSpanStart(from),
    cutSpan: start === from ? null : start,
    weeks: Array.from({ length: STANDING_WEEKS }, (_, index) =>
      addDays(monday, (index + 1 - STANDING_WEEKS) * 7),
    ),
  }
}

function nextSpanStart(day: string): string {
  const next = addDays(day, 1)
  return spanStart(next) === next ? next : nextSpanStart(next)
}

const HOUR_MS = 3_600_000

/**
 * What went out of the year since a day, an hour more either way, where clocks change.
 *
 * @returns undefined where a week began since: then the weeks of all standings are other ones
 */
export function leftSince(
  day: string,
  { today, from }: RollingYear,
  timeZone: string,
): { from: Date; until: Date } | undefined {
  if (day > today || weekStart(day) !== weekStart(today)) return undefined
  const begin = midnight(addDays(day, 1 - YEAR_DAYS), timeZone)
  const end = midnight(from, timeZone)
  return { from: new Date(begin.getTime() - HOUR_MS), until: new Date(end.getTime() + HOUR_MS) }
}
