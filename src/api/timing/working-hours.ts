import { localTime, momentOf } from './zone-time.ts'

const HOUR_MS = 3_600_000
/** First and last hour of a working day; at 17:00:00 it is over (R8). */
export const BEGINS = 8
export const ENDS = 17
const FRIDAY = 5
/** A weekend, and a day that a zone may skip at the date line. */
const DAYS_AHEAD = 10

/** Is it Monday to Friday, from 08:00:00 to before 17:00:00, in a zone? Holidays are not known. */
export function isWorkingTime(at: Date, zone: string): boolean {
  const { weekday, msOfDay } = localTime(at, zone)
  return weekday <= FRIDAY && msOfDay >= BEGINS * HOUR_MS && msOfDay < ENDS * HOUR_MS
}

/**
 * The next moment at which working hours begin in a zone (R8).
 *
 * @returns after `now`; undefined while it is working time
 */
export function nextWorkingMoment(now: Date, zone: string): Date | undefined {
  if (isWorkingTime(now, zone)) return undefined
  return nextHour(now, { zone, hour: BEGINS, suits: (at) => isWorkingTime(at, zone) })
}

interface Sought {
  zone: string
  /** On the wall there. */
  hour: number
  suits: (at: Date) => boolean
}

/** The first beginning of an hour after `now` that suits; undefined where none does within ten days. */
export function nextHour(now: Date, { zone, hour, suits }: Sought): Date | undefined {
  const today = localTime(now, zone)
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const at = momentOf({ ...today, day: today.day + ahead, hour }, zone)
    if (at > now && suits(at)) return at
  }
  return undefined
}
