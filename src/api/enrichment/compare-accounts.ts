import type { ScoreWeights } from '../../contract/measure.ts'
import { accountScore, percentilesOf } from './account-score.ts'
import { metricsOf, type AsOf, type Totals } from './measures.ts'

/** Where one stands among the others. */
export interface Comparison {
  score: number
  /** In the order of `SCORE_METRICS`. */
  percentiles: number[]
}

/** Compares accounts with each other by what was exchanged with them; in the same order. */
export function compareAccounts(
  accounts: readonly Totals[],
  { weights, asOf }: { weights: ScoreWeights; asOf: AsOf },
): Comparison[] {
  return percentilesOf(accounts, (totals) => metricsOf(totals, asOf)).map((percentiles) => ({
    score: accountScore(percentiles, weights),
    percentiles,
  }))
}
