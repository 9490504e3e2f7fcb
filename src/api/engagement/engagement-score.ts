import type { EngagementScore, ScorePart } from '../../contract/engagement-score.ts'
import { asPeople, unknownOf, type DayCounts } from './day-counts.ts'
import { healthBand, scoreTrend, TREND_DAYS } from './score-trend.ts'
import { ageInDays, utcDayBefore } from './utc-day.ts'

/** Half of what an interaction is worth is gone after this many days. */
export const HALF_LIFE_DAYS = 14
/** Heat at which the score passes 63 of 100. */
export const SATURATION = 20
/** Older interactions weigh less than a hundred-millionth of a fresh one. */
export const WINDOW_DAYS = 365
/** Days that a score and the one it is compared with look at. */
export const DAYS_NEEDED = WINDOW_DAYS + TREND_DAYS

/** Points of a fresh interaction, by kind (R10). */
const KINDS = [
  { kind: 'open', points: 1, count: (day: DayCounts) => day.opens },
  { kind: 'click', points: 5, count: (day: DayCounts) => day.clicks },
  { kind: 'file-view', points: 5, count: (day: DayCounts) => day.fileViews },
  { kind: 'reply', points: 10, count: (day: DayCounts) => day.replies },
] as const

/**
 * How engaged a contact is: heat is every person's interaction's points, halved for each 14 days of
 * age; the score is `100 · (1 − e^(−heat/20))`, rounded.
 *
 * Age counts in whole UTC days; a day in the future counts as today. Days older than a year are
 * left out. The score 30 days before is what the same days, judged as they are now, gave then.
 *
 * @param days each once; those of the last `DAYS_NEEDED` are enough
 * @returns 0–100 with its parts, and what it would be if what nobody can tell were people's; 0 for
 *   no interactions
 */
export function engagementScore(days: readonly DayCounts[], now: Date): EngagementScore {
  const parts = heatParts(days, now)
  const heat = heatOf(parts)
  const score = saturated(heat)
  const before = scoreBefore(days, now)
  return {
    score,
    heat,
    halfLifeDays: HALF_LIFE_DAYS,
    saturation: SATURATION,
    parts,
    band: healthBand(score),
    before,
    trend: scoreTrend(score, before),
    sensitivity: {
      unknown: sum(days.filter((day) => isCounted(day, now)).map(unknownOf)),
      ifUnknownMachines: score,
      ifUnknownPeople: saturated(heatOf(heatParts(asPeople(days), now))),
    },
  }
}

function heatParts(days: readonly DayCounts[], now: Date): ScorePart[] {
  const counted = days.filter((day) => isCounted(day, now))
  return KINDS.map(({ kind, points, count }): ScorePart => {
    const heats = counted.map((day) => count(day) * points * freshness(ageInDays(day.day, now)))
    return { kind, points, count: sum(counted.map(count)), heat: sum(heats) }
  })
}

function heatOf(parts: readonly ScorePart[]): number {
  return sum(parts.map((part) => part.heat))
}

function saturated(heat: number): number {
  return Math.round(100 * (1 - Math.exp(-heat / SATURATION)))
}

/** What had not happened 30 days ago is left out, what is dated ahead as well. */
function scoreBefore(days: readonly DayCounts[], now: Date): number {
  const lastDay = utcDayBefore(now, TREND_DAYS)
  const then = new Date(lastDay)
  const known = days.filter(({ day }) => day <= lastDay)
  return saturated(heatOf(heatParts(known, then)))
}

function isCounted({ day }: DayCounts, now: Date): boolean {
  return ageInDays(day, now) < WINDOW_DAYS
}

function freshness(age: number): number {
  return 2 ** (-age / HALF_LIFE_DAYS)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
