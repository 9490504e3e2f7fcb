import type { RetentionRequest } from '../../contract/organisation.ts'

/** Days; null: kept. */
export type RetentionDays = Omit<RetentionRequest, 'revision'>

const DAY_MS = 86_400_000

/**
 * What does not fit together: what hangs on something else cannot be kept longer than that.
 *
 * @returns the fields it is about; empty when nothing
 */
export function retentionFault(days: RetentionDays): (keyof RetentionDays)[] {
  const { hitDays, interactionDays, followedEmailDays } = days
  if (isLonger(interactionDays, followedEmailDays)) return ['interactionDays', 'followedEmailDays']
  if (isLonger(hitDays, interactionDays)) return ['hitDays', 'interactionDays']
  return isLonger(hitDays, followedEmailDays) ? ['hitDays', 'followedEmailDays'] : []
}

/** What has no limit of its own goes with what it hangs on. */
function isLonger(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole
}

/** What is older than these goes; null: nothing does. */
export interface RetentionCutoffs {
  now: Date
  hits: Date | null
  interactions: Date | null
  followedEmails: Date | null
  /** Log entries, and messages that led to none. */
  log: Date | null
  /** Messages that nobody decided. */
  quarantine: Date | null
}

/**
 * From when on things are kept.
 *
 * The details of hits go at least a day before the hits: what is judged together would be judged
 * anew when one half of it is gone.
 */
export function retentionCutoffs(now: Date, days: RetentionDays): RetentionCutoffs {
  const interactions = before(now, days.interactionDays)
  const hits = before(now, days.hitDays)
  return {
    now,
    hits: later(hits, interactions && new Date(interactions.getTime() + DAY_MS)),
    interactions,
    followedEmails: before(now, days.followedEmailDays),
    log: before(now, days.logDays),
    quarantine: before(now, days.quarantineDays),
  }
}

function before(now: Date, days: number | null): Date | null {
  return days === null ? null : new Date(now.getTime() - days * DAY_MS)
}

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
