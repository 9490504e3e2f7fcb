const DAY_MS = 86_400_000

/** When everything of an organisation is removed that was terminated at that moment. */
export function purgeDue(terminatedAt: Date, afterDays: number): Date {
  return new Date(terminatedAt.getTime() + afterDays * DAY_MS)
}
