const DAY_MS = 86_400_000

/** How urgent an open request is. */
export type Due =
  | { state: 'overdue' }
  | { state: 'today' }
  /** Whole days left, at least 1; `later` where there is more than a week. */
  | { state: 'soon' | 'later'; days: number }

/** Days before the day it is due at which it is pointed out. */
const SOON_DAYS = 7

/** How urgent a request is that is due at an instant. */
export function dueState(dueAt: string, now: Date): Due {
  const left = Date.parse(dueAt) - now.getTime()
  if (left < 0) return { state: 'overdue' }
  const days = Math.floor(left / DAY_MS)
  if (days === 0) return { state: 'today' }
  return { state: days <= SOON_DAYS ? 'soon' : 'later', days }
}
