import { SCORE_METRICS, type ScoreWeights } from '../../contract/measure.ts'
import { accountScore, percentilesOf, type Percentiles } from './account-score.ts'
import { metricsOf, type AsOf, type Totals } from './measures.ts'

/** How percentiles are stored: in the order of `SCORE_METRICS`, -1 where there is no value. */
export const NO_PERCENTILE = -1

/** Where one stands among the others. */
export interface Comparison {
  score: number
  /** As they are stored. */
  percentiles: number[]
}

/** Compares accounts with each other by what was exchanged with them; in the same order. */
export function compareAccounts(
  accounts: readonly Totals[],
  { weights, asOf }: { weights: ScoreWeights; asOf: AsOf },
): Comparison[] {
  return percentilesOf(accounts.map((totals) => metricsOf(totals, asOf))).map((percentiles) => ({
    score: accountScore(percentiles, weights),
    percentiles: SCORE_METRICS.map((metric) => percentiles[metric] ?? NO_PERCENTILE),
  }))
}

/** Percentiles as they were stored, by name. */
export function namedPercentiles(stored: readonly number[]): Percentiles {
  const pairs = SCORE_METRICS.map((metric, index) => {
    const percentile = stored[index] ?? NO_PERCENTILE
    return [metric, percentile === NO_PERCENTILE ? null : percentile]
  })
  return Object.fromEntries(pairs) as Percentiles
}
