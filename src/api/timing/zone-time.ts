import { remembering } from '../tracking/remembering.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Making a formatter is dear, and a tenant's contacts live in few zones. */
const ZONES_REMEMBERED = 100

/** A day and a time on somebody's wall. */
export interface WallTime {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  /** 0 to 23. */
  hour: number
}

/** A moment as a clock in a zone shows it. */
export interface LocalTime extends WallTime {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
  /** Since the clock showed 00:00. */
  msOfDay: number
}

const formatterOf = remembering(
  ZONES_REMEMBERED,
  (zone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
)

const FIXED = /^UTC([+-])(\d{2}):(\d{2})$/

/** Is it a zone of the IANA database that this process knows? */
export function isNamedZone(zone: string): boolean {
  try {
    // Offsets such as `+02:00` are zones to some runtimes and not to others.
    return /^[A-Za-z]/.test(zone) && formatterOf(zone).format(0) !== ''
  } catch {
    // RangeError: there is no such zone.
    return false
  }
}

/** The name of a zone of which only its distance to UTC is known: `UTC+05:30`. */
export function fixedZone(offsetMinutes: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60]
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * Minutes that clocks in a zone are ahead of UTC at a moment.
 *
 * @param zone a name of the IANA database, or one made by `fixedZone`
 * @throws RangeError there is no such zone
 */
export function offsetAt(zone: string, at: Date): number {
  const fixed = FIXED.exec(zone)
  if (fixed) {
    const [, sign, hours, minutes] = fixed
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  }
  const part = partsOf(zone, at)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((shown - at.getTime()) / MINUTE_MS)
}

function partsOf(zone: string, at: Date): (type: Intl.DateTimeFormatPartTypes) => number {
  const parts = formatterOf(zone).formatToParts(at)
  return (type) => Number(parts.find((part) => part.type === type)?.value)
}

/** What a clock in a zone shows at a moment. */
export function localTime(at: Date, zone: string): LocalTime {
  return localTimeBy(at, offsetAt(zone, at))
}

/** The same, with the distance to UTC known already. */
export function localTimeBy(at: Date, offsetMinutes: number): LocalTime {
  const shifted = new Date(at.getTime() + offsetMinutes * MINUTE_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    weekday: shifted.getUTCDay() || 7,
    msOfDay: ((shifted.getTime() % DAY_MS) + DAY_MS) % DAY_MS,
  }
}

/**
 * The moment at which a clock in a zone shows an hour. An hour that comes twice is its first; one that
 * is skipped, because clocks are put forward or the zone crosses the date line, is as long after the
 * skip as it would have been.
 *
 * @param wall the day may be beyond the month's: the 32nd of January is the 1st of February
 */
export function momentOf({ year, month, day, hour }: WallTime, zone: string): Date {
  const shown = Date.UTC(year, month - 1, day, hour)
  // No zone changes twice within two days.
  const offsets = [shown - DAY_MS, shown + DAY_MS].map((at) => offsetAt(zone, new Date(at)))
  const moments = offsets.map((offset) => shown - offset * MINUTE_MS)
  const existing = moments.filter(
    (moment, index) => offsetAt(zone, new Date(moment)) === offsets[index],
  )
  return new Date(existing.length > 0 ? Math.min(...existing) : (moments[0] ?? shown))
}
