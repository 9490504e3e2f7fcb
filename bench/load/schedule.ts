/**
 * A constant arrival rate: when each request is to be sent, whatever became of those before it. Times
 * are milliseconds since the first one.
 */
export interface Schedule {
  /** Requests a second, more than 0. */
  rate: number
  durationMs: number
}

/** When the request of this number, from 0, is to be sent. */
export const dueAtMs = (index: number, { rate }: Schedule): number => (index * 1000) / rate

/** How many are to be sent within the whole duration. */
export const allDue = ({ rate, durationMs }: Schedule): number =>
  Math.ceil(rounded((durationMs * rate) / 1000))

/** How many have been due by then; none before the start, and no more than all. */
export function dueBy(elapsedMs: number, schedule: Schedule): number {
  if (elapsedMs < 0) return 0
  const due = Math.floor(rounded((elapsedMs * schedule.rate) / 1000)) + 1
  return Math.min(due, allDue(schedule))
}

/** Without the last bits, which make 0.3 × 10 less than 3. */
const rounded = (number: number): number => Math.round(number * 1e6) / 1e6
