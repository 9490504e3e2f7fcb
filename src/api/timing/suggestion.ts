import type { BestTime } from '../../contract/timing.ts'
import { nextBestHour, type BestHour } from './habits.ts'
import { nextWorkingMoment } from './working-hours.ts'

/** A moment to deliver a mail at, and what speaks for it. */
export interface Suggested {
  at: Date
  by: NonNullable<BestTime['suggestion']>['by']
}

/**
 * When to deliver a mail to somebody in a zone (R8): during their working hours at once, else when
 * working hours begin next, or at the hour of the same working day at which they do most. An unusual
 * hour, which is their own clear habit, is taken as it is.
 *
 * @returns after `now`; undefined: now is as good
 */
export function suggestion(
  now: Date,
  zone: string,
  best: BestHour | undefined,
): Suggested | undefined {
  const begins = nextWorkingMoment(now, zone)
  if (!begins) return undefined
  const floor: Suggested = { at: begins, by: 'working-hours' }
  if (!best) return floor
  // Habits never reach before the working day, so they are looked for from its beginning.
  const from = best.isUnusual ? now : new Date(begins.getTime() - 1)
  const at = nextBestHour(from, best, zone)
  return at ? { at, by: 'habits' } : floor
}
