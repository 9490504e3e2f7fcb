import { sum } from '../components/sum.ts'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7

export interface Week {
  /** First day, ISO 8601. */
  from: string
  count: number
}

/**
 * Days added up to weeks, newest first, for the table beside the sparkline.
 *
 * @param days one number for each day, oldest first; the last one is today
 * @returns weeks that end today and every seven days before; the oldest may be shorter
 */
export function weeksOf(days: readonly number[], today: Date): Week[] {
  const weeks: Week[] = []
  for (let end = days.length; end > 0; end -= WEEK_DAYS) {
    const start = Math.max(0, end - WEEK_DAYS)
    const daysAgo = days.length - 1 - start
    weeks.push({
      from: new Date(today.getTime() - daysAgo * DAY_MS).toISOString(),
      count: sum(days.slice(start, end)),
    })
  }
  return weeks
}
