import type { QuietHours } from '../../contract/alert.ts'

const DAY_MINUTES = 24 * 60

/**
 * Whether it is a salesperson's quiet time. From the first minute on, up to the last, not including
 * it; past midnight where the end is earlier than the beginning. Equal means all day. By the clock
 * on the wall of that time zone, also on the days when clocks change.
 */
export function isQuiet(now: Date, hours: QuietHours | null): boolean {
  if (!hours) return false
  const from = minuteOf(hours.from)
  const length = (minuteOf(hours.to) - from + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES
  const since = (minuteOf(wallClock(now, hours.timeZone)) - from + DAY_MINUTES) % DAY_MINUTES
  return since < length
}

/** Whether a time zone has a meaning here. */
export function isTimeZone(name: string): boolean {
  try {
    return wallClock(new Date(0), name) !== ''
  } catch {
    // RangeError: nobody knows that name.
    return false
  }
}

function wallClock(at: Date, timeZone: string): string {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en-GB', options).format(at)
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
