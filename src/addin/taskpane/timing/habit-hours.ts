/** The same as `HABITS_NEEDED` of the contract, which the add-in does not load; a test holds them together. */
export const HABITS_NEEDED_HERE = 20

const HOURS = 24
const WORKING_DAYS = 5

/** What was done in one hour of the day. */
export interface HabitHour {
  hour: number
  workingDays: number
  weekend: number
}

/** Hours of a week, Monday first, added up by hour of the day. */
export function habitHours(hours: readonly number[]): HabitHour[] {
  return Array.from({ length: HOURS }, (_, hour) => {
    const days = Array.from({ length: 7 }, (_, day) => hours[day * HOURS + hour] ?? 0)
    return {
      hour,
      workingDays: sum(days.slice(0, WORKING_DAYS)),
      weekend: sum(days.slice(WORKING_DAYS)),
    }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
