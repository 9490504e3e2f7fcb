import { Problem } from '../http/problem.ts'

/** Nobody plans further ahead with a mail, and what is further is a slip. */
const MAX_AHEAD_DAYS = 5 * 366
const DAY_MS = 86_400_000

/** Also for somebody else's: who tries ids learns nothing. */
export const noSuchReminder = () => new Problem('not-found', 'There is no such reminder')

/**
 * @returns the time
 * @throws Problem `due-in-past` unless it is later than now, `invalid-request` where it is years ahead
 */
export function futureTime(text: string, { now, field }: { now: Date; field: string }): Date {
  const at = new Date(text)
  if (at <= now)
    throw new Problem('due-in-past', 'That time is over; choose a later one', { about: [field] })
  if (at.getTime() - now.getTime() > MAX_AHEAD_DAYS * DAY_MS)
    throw new Problem('invalid-request', 'That time is more than five years ahead', {
      about: [field],
    })
  return at
}
