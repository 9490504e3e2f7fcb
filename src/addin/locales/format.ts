const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S
const DAY_S = 24 * HOUR_S

/** Steps of relative time: up to `below` seconds, counted in `size` seconds. */
const STEPS: readonly { below: number; size: number; unit: Intl.RelativeTimeFormatUnit }[] = [
  { below: HOUR_S, size: MINUTE_S, unit: 'minute' },
  { below: DAY_S, size: HOUR_S, unit: 'hour' },
  { below: 14 * DAY_S, size: DAY_S, unit: 'day' },
  { below: 60 * DAY_S, size: 7 * DAY_S, unit: 'week' },
  { below: 365 * DAY_S, size: 30 * DAY_S, unit: 'month' },
  { below: Infinity, size: 365 * DAY_S, unit: 'year' },
]

/** A date with its time, e.g. `Nov 21, 2026, 10:42 AM`. */
export function formatInstant(locale: string, instant: string | Date): string {
  return format(locale, { dateStyle: 'medium', timeStyle: 'short' }, instant)
}

/** The time of day only, e.g. `10:42`. */
export function formatTime(locale: string, instant: string | Date): string {
  return format(locale, { timeStyle: 'short' }, instant)
}

/** A day, e.g. `Nov 21, 2026`. */
export function formatDay(locale: string, instant: string | Date): string {
  return format(locale, { dateStyle: 'medium' }, instant)
}

/** A day without a time, the same wherever the reader is: `2026-11-21` must not become the 20th. */
export function formatDate(locale: string, day: string): string {
  return format(locale, { dateStyle: 'medium', timeZone: 'UTC' }, day)
}

/**
 * How long ago, e.g. `5 minutes ago`, `yesterday`; in the largest unit that is not a fraction. Days are those of the
 * reader's calendar: what was on Friday evening is on Sunday morning not of yesterday.
 *
 * @param now an instant of the future counts as now (clocks differ)
 */
export function formatRelative(locale: string, instant: string | Date, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - new Date(instant).getTime()) / 1000)
  const words = (numeric: 'auto' | 'always') => new Intl.RelativeTimeFormat(locale, { numeric })
  if (seconds < MINUTE_S) return words('auto').format(0, 'second')
  const { size, unit } = STEPS.find(({ below }) => seconds < below) ?? LAST_STEP
  if (unit === 'day') return words('auto').format(-calendarDays(new Date(instant), now), unit)
  // "Last year" would be a matter of the calendar, too.
  return words('always').format(-Math.floor(seconds / size), unit)
}

/** Midnights between two instants, where the reader is; a day of 23 hours is one. */
function calendarDays(from: Date, to: Date): number {
  const day = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())
  return (day(to) - day(from)) / (DAY_S * 1000)
}

const LAST_STEP = { size: 365 * DAY_S, unit: 'year' } as const

/** Units of a duration, largest first, in seconds. */
const UNITS = [
  { size: DAY_S, unit: 'day' },
  { size: HOUR_S, unit: 'hour' },
  { size: MINUTE_S, unit: 'minute' },
  { size: 1, unit: 'second' },
] as const

/**
 * A length of time in its two largest units, e.g. `1 hour, 2 minutes`, `3 seconds`; what is left is
 * dropped.
 *
 * @param seconds whole, from 0
 */
export function formatDuration(locale: string, seconds: number): string {
  const first = UNITS.findIndex(({ size }) => seconds >= size)
  const shown = first < 0 ? UNITS.slice(-1) : UNITS.slice(first, first + 2)
  let left = seconds
  const parts = shown.flatMap(({ size, unit }, place) => {
    const count = Math.floor(left / size)
    left -= count * size
    if (count === 0 && place > 0) return []
    return [
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    ]
  })
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
}

export function formatNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(locale).format(value)
}

/** Names as a sentence has them, e.g. `Bo, Kim and Ola`. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}

function format(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  instant: string | Date,
): string {
  return new Intl.DateTimeFormat(locale, options).format(new Date(instant))
}

/** An amount of money, without decimals where it is whole, e.g. `€1,200` or `NOK 99.50`. */
export function formatMoney(locale: string, value: number, currency: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value)
}
