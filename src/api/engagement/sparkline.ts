import type { DayCounts } from './day-counts.ts'
import { ageInDays } from './utc-day.ts'

const DAYS = 90

/**
 * People's interactions of all kinds for each of the last 90 UTC days, oldest first, today last.
 *
 * A day in the future counts as today, as it does for the score.
 */
export function last90Days(days: readonly DayCounts[], now: Date): number[] {
  const line = Array.from({ length: DAYS }, () => 0)
  for (const { day, opens, clicks, fileViews, replies } of days) {
    const index = DAYS - 1 - ageInDays(day, now)
    const before = line[index]
    if (before !== undefined) line[index] = before + opens + clicks + fileViews + replies
  }
  return line
}
