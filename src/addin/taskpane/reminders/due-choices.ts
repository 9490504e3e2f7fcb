/** When a working day begins, for what is put off until some day. */
const MORNING_HOUR = 9
const HOUR_MS = 3_600_000
const MONDAY = 1

/** In two days at this time: what a reminder begins with. */
export const inTwoDays = (now: Date): Date => onDay(now, 2)

export const inAnHour = (now: Date): Date => toMinute(new Date(now.getTime() + HOUR_MS))

/** Tomorrow, as the working day begins. */
export const tomorrowMorning = (now: Date): Date => morning(onDay(now, 1))

/** The next Monday after today, as the working day begins. */
export function nextMonday(now: Date): Date {
  const ahead = (MONDAY - now.getDay() + 7) % 7 || 7
  return morning(onDay(now, ahead))
}

/** Times that are offered for a reminder, in the order in which they are shown. */
export const DUE_CHOICES = {
  tomorrow: tomorrowMorning,
  'in-two-days': inTwoDays,
  monday: nextMonday,
} as const
export type DueChoice = keyof typeof DUE_CHOICES

/** The same time of the clock on another day, also where clocks change in between. */
function onDay(now: Date, days: number): Date {
  const day = toMinute(now)
  day.setDate(day.getDate() + days)
  return day
}

function morning(day: Date): Date {
  const at = new Date(day)
  at.setHours(MORNING_HOUR, 0, 0, 0)
  return at
}

function toMinute(at: Date): Date {
  const minute = new Date(at)
  minute.setSeconds(0, 0)
  return minute
}
