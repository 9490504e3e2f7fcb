const MINUTE_MS = 60_000

/** Minutes to wait after the first, second and third failure in a row. */
const BACK_OFF_MINUTES = [1, 5, 25] as const

/** No server is left alone for longer: what asks for that is broken. */
const LONGEST_ASKED_MS = 24 * 60 * MINUTE_MS

/** Attempts of anything that is given up at last: the first, and one after each wait. */
export const MOST_ATTEMPTS = BACK_OFF_MINUTES.length + 1

/**
 * How long to wait until the next attempt.
 *
 * @param failures in a row, at least 1; from the third on the wait stays the same
 * @param askedMs what the server asks for; never less is waited, up to a day
 */
export function backOffMs(failures: number, askedMs: number | null = null): number {
  const step = Math.min(Math.max(failures, 1), BACK_OFF_MINUTES.length) - 1
  return Math.max(
    (BACK_OFF_MINUTES[step] ?? 0) * MINUTE_MS,
    Math.min(askedMs ?? 0, LONGEST_ASKED_MS),
  )
}

/** When to try again, or null: it was tried often enough. */
export function nextAttempt(
  failures: number,
  { now, askedMs = null }: { now: Date; askedMs?: number | null },
): Date | null {
  if (failures >= MOST_ATTEMPTS) return null
  return new Date(now.getTime() + backOffMs(failures, askedMs))
}
