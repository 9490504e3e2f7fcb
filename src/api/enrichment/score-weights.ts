import { SCORE_METRICS, type ScoreWeights } from '../../contract/measure.ts'
import { accountScore, STANDARD_WEIGHTS } from './account-score.ts'

/** Weights typed as decimals do not add up to 1 exactly. */
const TOLERANCE = 0.001

/** Whether a score made with these lies between 0 and 100. */
export function addUpToOne(weights: ScoreWeights): boolean {
  const sum = SCORE_METRICS.reduce((total, metric) => total + weights[metric], 0)
  // What a sum of binary fractions adds does not count.
  return Math.abs(sum - 1) <= TOLERANCE + 1e-9
}

export function isStandard(weights: ScoreWeights): boolean {
  return SCORE_METRICS.every((metric) => weights[metric] === STANDARD_WEIGHTS[metric])
}

/** An account with another score than before. */
export interface Mover {
  accountId: string
  before: number
  after: number
}

interface Scored {
  account_id: string
  score: number | null
  percentiles: readonly number[] | null
}

/** Accounts that other weights move, those that move most first; where accounts stand stays as it is. */
export function moversBy(weights: ScoreWeights, standings: readonly Scored[]): Mover[] {
  return standings
    .flatMap(({ account_id, score, percentiles }) => {
      if (score === null || percentiles === null) return []
      const after = accountScore(percentiles, weights)
      return after === score ? [] : [{ accountId: account_id, before: score, after }]
    })
    .toSorted((a, b) => distance(b) - distance(a) || (a.accountId < b.accountId ? -1 : 1))
}

const distance = ({ before, after }: Mover): number => Math.abs(after - before)
