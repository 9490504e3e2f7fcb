interface Mark {
  oldestAt: Date | null
  seenAt: Date
}

/** So long a process that was killed is waited for: it comes back, or its disk does not. */
export const WAIT_FOR_DEAD_MS = 10 * 60_000

/**
 * Whether all hits that arrived up to a moment are recorded, as far as the buffers of the processes say.
 * A process that has not been heard of for ten minutes is not waited for any longer.
 */
export function allRecorded(marks: readonly Mark[], upTo: Date, now: Date): boolean {
  const alive = now.getTime() - WAIT_FOR_DEAD_MS
  return marks
    .filter(({ seenAt }) => seenAt.getTime() > alive)
    .every(({ oldestAt, seenAt }) => (oldestAt ?? seenAt) > upTo)
}
