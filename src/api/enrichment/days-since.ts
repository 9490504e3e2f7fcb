import { daysBetween, localDay } from './span-start.ts'

/** No zone's midnight is at another minute than these, by any clock: days change only then. */
const QUARTER_MS = 15 * 60_000

/** Of an instant: how many whole local days ago that was; null: it never was. */
export type DaysSince = (at: Date | null) => number | null

/**
 * How long ago things were, in whole days between local dates: what happened yesterday is one day ago,
 * however few hours. What is yet to come is no day ago. For asking often.
 *
 * @param timeZone IANA
 */
export function daysSinceIn(timeZone: string, now: Date): DaysSince {
  const today = localDay(now, timeZone)
  const known = new Map<number, number>()
  return (at) => {
    if (at === null) return null
    const quarter = Math.floor(at.getTime() / QUARTER_MS)
    const found = known.get(quarter)
    if (found !== undefined) return found
    const days = Math.max(0, daysBetween(localDay(at, timeZone), today))
    known.set(quarter, days)
    return days
  }
}
