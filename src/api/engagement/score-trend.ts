import type { HealthBand, ScoreTrend } from '../../contract/engagement-score.ts'

/** A score is compared with the one so many days before. */
export const TREND_DAYS = 30
/** Differences up to this many points are no trend. */
export const FLAT_POINTS = 5

/** Health of a score: from 60 good, from 40 fair, below poor (R12). */
export function healthBand(score: number): HealthBand {
  if (score >= 60) return 'good'
  return score >= 40 ? 'fair' : 'poor'
}

/** Which way a score went; up to 5 points either way are flat (R12). */
export function scoreTrend(score: number, before: number): ScoreTrend {
  if (Math.abs(score - before) <= FLAT_POINTS) return 'flat'
  return score > before ? 'up' : 'down'
}
