import { HABITS_NEEDED, HOURS_OF_WEEK, type Habits } from '../../contract/timing.ts'
import { wilsonInterval } from '../accounts/wilson.ts'
import { BEGINS, ENDS, isWorkingTime, nextHour } from './working-hours.ts'
import { localTime, localTimeBy, offsetAt } from './zone-time.ts'

const WEEK_MS = 7 * 86_400_000
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const WORKING_DAYS = [0, 1, 2, 3, 4]
const WEEKEND = [5, 6]

/** Clearly at other hours: so many interactions … */
export const UNUSUAL_NEEDED = 40
/** … of which at least this share is outside working hours … */
const UNUSUAL_SHARE = 0.6
/** … and the best hour there has so many times as many as the best one within them. */
const UNUSUAL_TIMES = 2

/** How many moments fall into each hour of the week, by a clock in a zone; Monday first. */
export function hoursOfWeek(moments: readonly Date[], zone: string): number[] {
  const hours = Array.from({ length: HOURS_OF_WEEK }, () => 0)
  const offsetOf = weekByWeek(zone)
  for (const at of moments) {
    const { weekday, hour } = localTimeBy(at, offsetOf(at))
    const index = (weekday - 1) * 24 + hour
    hours[index] = (hours[index] ?? 0) + 1
  }
  return hours
}

/** Asking a zone is dear, and in all but a few weeks of a year the answer is one for the whole week. */
function weekByWeek(zone: string): (at: Date) => number {
  const asked = new Map<number, number>()
  const atBeginOf = (week: number) => {
    const offset = asked.get(week) ?? offsetAt(zone, new Date(week * WEEK_MS))
    asked.set(week, offset)
    return offset
  }
  return (at) => {
    const week = Math.floor(at.getTime() / WEEK_MS)
    const offset = atBeginOf(week)
    // No zone changes twice within a week.
    return atBeginOf(week + 1) === offset ? offset : offsetAt(zone, at)
  }
}

/** What each working hour has of them where none is a habit, in percent. */
const BY_CHANCE = 100 / (ENDS - BEGINS)
/** Fewer in one hour are no habit, however large their share. */
const LEAST_IN_HOUR = 5

/** The hour somebody is best reached at. */
export interface BestHour {
  hour: number
  days: 'working-days' | 'weekend'
  isUnusual: boolean
}

/** Such an hour with how many speak for it, and how sure that is. */
export type CountedHour = BestHour &
  Pick<NonNullable<Habits['best']>, 'count' | 'outOf' | 'low' | 'high'>

/**
 * The hour that most interactions fall into, where that is no chance:
 *
 * - fewer than 20 interactions: none;
 * - an hour between 8 and 17, Monday to Friday, the days added up; of equal ones the earliest. With 95 %
 *   certainty it has a larger share than the ninth that each hour has by chance, and at least five;
 * - another hour only where it is the contact's own habit and clearly so: 40 interactions or more, at
 *   least 60 % of them outside working hours, and twice as many in that hour as in the best one within;
 * - none where nothing stands out and nothing is clear.
 */
export function bestHour(hours: readonly number[], of: Habits['of']): CountedHour | undefined {
  const total = sum(hours)
  if (total < HABITS_NEEDED) return undefined
  const within = most(hours, WORKING_DAYS, isWithin)
  const outside = [
    { ...most(hours, WORKING_DAYS, (hour) => !isWithin(hour)), days: 'working-days' as const },
    { ...most(hours, WEEKEND, () => true), days: 'weekend' as const },
  ].reduce((one, other) => (other.count > one.count ? other : one))
  const working = workingCount(hours)
  const isClear =
    of === 'contact' &&
    total >= UNUSUAL_NEEDED &&
    1 - working / total >= UNUSUAL_SHARE &&
    outside.count >= UNUSUAL_TIMES * within.count
  const { hour, days } = outside
  if (isClear) return { hour, days, isUnusual: true, ...shareOf(outside.count, total) }
  const share = shareOf(within.count, working)
  if (within.count < LEAST_IN_HOUR || share.low <= BY_CHANCE) return undefined
  return { hour: within.hour, days: 'working-days', isUnusual: false, ...share }
}

const isWithin = (hour: number): boolean => hour >= BEGINS && hour < ENDS

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const countIn = (hours: readonly number[], days: readonly number[], hour: number): number =>
  sum(days.map((day) => hours[day * 24 + hour] ?? 0))

const workingCount = (hours: readonly number[]): number =>
  sum(HOURS.filter(isWithin).map((hour) => countIn(hours, WORKING_DAYS, hour)))

function shareOf(count: number, outOf: number) {
  const { low, high } = wilsonInterval(count, outOf)
  return { count, outOf, low: 100 * low, high: 100 * high }
}

function most(
  hours: readonly number[],
  days: readonly number[],
  isAllowed: (hour: number) => boolean,
): { hour: number; count: number } {
  return HOURS.filter(isAllowed)
    .map((hour) => ({ hour, count: countIn(hours, days, hour) }))
    .reduce((one, other) => (other.count > one.count ? other : one))
}

/** The next beginning of the best hour after `now`; undefined: a zone skips it for days. */
export function nextBestHour(now: Date, best: BestHour, zone: string): Date | undefined {
  const { hour, days, isUnusual } = best
  const suits = isUnusual
    ? (at: Date) => localTime(at, zone).weekday > 5 === (days === 'weekend')
    : (at: Date) => isWorkingTime(at, zone)
  return nextHour(now, { zone, hour, suits })
}
