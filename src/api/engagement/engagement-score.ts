import type { EngagementScore, ScorePart } from '../../contract/contact.ts'
import { ageInDays } from './utc-day.ts'

/** People's interactions of one contact on one UTC day. */
export interface DayCounts {
  /** `YYYY-MM-DD`. */
  day: string
  opens: number
  clicks: number
  fileViews: number
  replies: number
}

/** Half of what an interaction is worth is gone after this many days. */
export const HALF_LIFE_DAYS = 14
/** Heat at which the score passes 63 of 100. */
export const SATURATION = 20
/** Older interactions weigh less than a hundred-millionth of a fresh one. */
export const WINDOW_DAYS = 365

/** Points of a fresh interaction, by kind (R10). */
const KINDS = [
  { kind: 'open', points: 1, count: (day: DayCounts) => day.opens },
  { kind: 'click', points: 5, count: (day: DayCounts) => day.clicks },
  { kind: 'file-view', points: 5, count: (day: DayCounts) => day.fileViews },
  { kind: 'reply', points: 10, count: (day: DayCounts) => day.replies },
] as const

/**
 * How engaged a contact is: heat is every interaction's points, halved for each 14 days of age; the
 * score is `100 · (1 − e^(−heat/20))`, rounded.
 *
 * Age counts in whole UTC days; a day in the future counts as today. Days older than a year are
 * left out.
 *
 * @returns 0–100 with its parts; 0 for no interactions
 */
export function engagementScore(days: readonly DayCounts[], now: Date): EngagementScore {
  const recent = days.filter(({ day }) => ageInDays(day, now) < WINDOW_DAYS)
  const parts = KINDS.map(({ kind, points, count }): ScorePart => {
    const heats = recent.map((day) => count(day) * points * freshness(ageInDays(day.day, now)))
    return { kind, points, count: sum(recent.map(count)), heat: sum(heats) }
  })
  const heat = sum(parts.map((part) => part.heat))
  return {
    score: Math.round(100 * (1 - Math.exp(-heat / SATURATION))),
    heat,
    halfLifeDays: HALF_LIFE_DAYS,
    saturation: SATURATION,
    parts,
  }
}

function freshness(age: number): number {
  return 2 ** (-age / HALF_LIFE_DAYS)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
