import { localDay } from './span-start.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

/**
 * When a day begins where the organisation is; where clocks skip midnight, a little later.
 *
 * @param day `YYYY-MM-DD`
 * @param timeZone IANA
 */
export function midnight(day: string, timeZone: string): Date {
  const around = Date.parse(day)
  // Days go by the same everywhere, so the first minute that is of this day can be searched for.
  let before = -DAY_MINUTES
  let after = DAY_MINUTES
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (localDay(new Date(around + middle * MINUTE_MS), timeZone) < day) before = middle
    else after = middle
  }
  return new Date(around + after * MINUTE_MS)
}
