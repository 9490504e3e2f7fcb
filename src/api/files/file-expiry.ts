import { Problem } from '../http/problem.ts'

const DAY_MS = 86_400_000

/**
 * When a file expires, as its sender chose.
 *
 * @param mostDays as the organisation decided
 * @throws Problem `invalid-request` for a time that is over, or further away than files are kept
 */
export function lastDay(chosen: string, now: Date, mostDays: number): Date {
  const at = new Date(chosen)
  // A day more: the sender's zone may be ahead.
  const latest = now.getTime() + (mostDays + 1) * DAY_MS
  if (at <= now || at.getTime() > latest)
    throw new Problem('invalid-request', `A file can be had for ${mostDays} days at most`, {
      about: ['expiresAt'],
    })
  return at
}
