const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Minutes to wait after the first, second, third failure in a row, and after every other one. */
const BACK_OFF_MINUTES = [1, 5, 25, 60] as const
/** Nobody is left alone for longer: what asks for that is broken. */
const LONGEST_ASKED_MS = DAY_MS

/** When to try again what failed so often in a row; not before the server wants it. */
export function nextTry(failures: number, askedMs: number | null, now: Date): Date {
  const step = Math.min(Math.max(failures, 1), BACK_OFF_MINUTES.length) - 1
  const wait = (BACK_OFF_MINUTES[step] ?? 0) * MINUTE_MS
  const asked = Math.min(askedMs ?? 0, LONGEST_ASKED_MS)
  return new Date(now.getTime() + Math.max(wait, asked))
}

interface LookUps {
  resolved_at: Date | null
  resolve_after: Date | null
}

/** Clocks of processes differ by less. */
const AHEAD_MS = 2 * MINUTE_MS

/**
 * Whether groups are to be looked into: once a day, and after the directory could not be asked not before
 * it wants to be. Times further away than those were written before the clock was set back.
 */
export function isLookUpDue({ resolved_at, resolve_after }: LookUps, now: Date): boolean {
  const isIn = (time: Date | null, fromMs: number, toMs: number) => {
    const ms = time ? time.getTime() - now.getTime() : Number.NaN
    return ms > fromMs && ms <= toMs
  }
  return !isIn(resolved_at, -DAY_MS, AHEAD_MS) && !isIn(resolve_after, 0, LONGEST_ASKED_MS)
}

/** How much of the past is read. */
const PAST_DAYS = 365
/** How much of a calendar's future. */
const FUTURE_DAYS = 60
/** A window that ends so soon is begun anew. */
const LEAST_FUTURE_DAYS = 30

const plusDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)

export interface Window {
  from: Date
  to: Date
}

/** What is read of a mailbox that is begun now. */
export const windowAt = (now: Date): Window => ({
  from: plusDays(now, -PAST_DAYS),
  to: plusDays(now, FUTURE_DAYS),
})

/** When a calendar's window was begun. */
export const begunAt = ({ to }: Pick<Window, 'to'>): Date => plusDays(to, -FUTURE_DAYS)

/** Whether too little of the future is left in a calendar's window. */
export const isRunOut = (to: Date | null, now: Date): boolean =>
  to === null || to < plusDays(now, LEAST_FUTURE_DAYS)

/**
 * From when on new mail of a folder is listed. What is older was read with the past, or in the folder
 * from which it was moved.
 */
export const newMailSince = (lastReadAt: Date | null, begun: Date): Date =>
  plusDays(lastReadAt ?? begun, -1)
