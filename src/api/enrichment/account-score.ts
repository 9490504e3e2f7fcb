import { SCORE_METRICS, type ScoreMetric, type ScoreWeights } from '../../contract/measure.ts'
import { placeOf } from './place-of.ts'

/** What one account is compared by. Null: there is nothing to measure. */
export type MetricValues = Readonly<Record<ScoreMetric, number | null>>

/** R11. Our own choice, not measured by anybody; administrators may change them. */
export const STANDARD_WEIGHTS: ScoreWeights = {
  emailsFrom: 0.2,
  emailsTo: 0.05,
  meetingsFrom: 0.15,
  meetingsTo: 0.1,
  theirPeople: 0.15,
  ourPeople: 0.05,
  recencyEmail: 0.15,
  recencyMeeting: 0.1,
  replyLatency: 0.05,
}

/** Fewer than so many accounts: where one stands among them says little (R11). */
export const FEW_PEERS = 5

/** Less is better: days since the last, hours until an answer. */
const LOWER_IS_BETTER: ReadonlySet<ScoreMetric> = new Set([
  'recencyEmail',
  'recencyMeeting',
  'replyLatency',
])

/** Stands for the percentile of what has no value. */
export const NO_PERCENTILE = -1

/** Where an account stands in each metric, 0 lowest, 1 best; null where it has no value. */
export type Percentiles = Readonly<Record<ScoreMetric, number | null>>

/** Percentiles in the order of `SCORE_METRICS`, as they are stored, by name. */
export function namedPercentiles(stored: readonly number[]): Percentiles {
  const pairs = SCORE_METRICS.map((metric, index) => {
    const percentile = stored[index] ?? NO_PERCENTILE
    return [metric, percentile === NO_PERCENTILE ? null : percentile]
  })
  return Object.fromEntries(pairs) as Percentiles
}

/**
 * Compares accounts that have any data with each other (R11): the share of the others that are below,
 * an equal one counting half. Of a metric only accounts with a value are compared; one alone stands at
 * a half.
 *
 * @param accounts those with data; none for none
 * @returns in the same order; of each, percentiles in the order of `SCORE_METRICS`
 */
export function percentilesOf<A>(
  accounts: readonly A[],
  valuesOf: (account: A) => MetricValues,
): number[][] {
  // By metric, not by account: tens of thousands are compared at a time, dozens of times.
  const columns = SCORE_METRICS.map(() => new Float64Array(accounts.length))
  accounts.forEach((account, index) => {
    const values = valuesOf(account)
    columns.forEach((column, place) => {
      column[index] = values[SCORE_METRICS[place] as ScoreMetric] ?? NaN
    })
  })
  const ranked = columns.map((values, place) =>
    ranksOf(values, LOWER_IS_BETTER.has(SCORE_METRICS[place] as ScoreMetric)),
  )
  return accounts.map((_, index) => ranked.map((percentiles) => percentiles[index] as number))
}

/**
 * Percentiles of values among each other: (less + 0.5 · (equal − 1)) / (n − 1).
 *
 * @param values NaN: there is none
 */
function ranksOf(values: Float64Array, isLowerBetter: boolean): Float64Array {
  const { distinct, ranks } = ranking(values)
  const found = new Float64Array(values.length)
  // Not `map`, which calls back for each of millions.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number
    if (Number.isNaN(value)) found[index] = NO_PERCENTILE
    else {
      const rank = ranks[placeOf(distinct, value)] as number
      found[index] = isLowerBetter ? 1 - rank : rank
    }
  }
  return found
}

/** Of each value that there is, in order, its percentile; one alone stands at a half. */
function ranking(values: Float64Array): { distinct: number[]; ranks: number[] } {
  const sorted = values.toSorted()
  let count = sorted.length
  // What is none comes last.
  while (count > 0 && Number.isNaN(sorted[count - 1])) count -= 1
  const distinct: number[] = []
  const ranks: number[] = []
  for (let start = 0; start < count;) {
    const value = sorted[start] as number
    let end = start
    while (end < count && sorted[end] === value) end += 1
    distinct.push(value)
    ranks.push(count === 1 ? 0.5 : (start + 0.5 * (end - start - 1)) / (count - 1))
    start = end
  }
  return { distinct, ranks }
}

/** A half goes up, also where binary fractions make it a little less. */
const ROUNDING = 1e-9

/**
 * The score from 0 to 100: weights times percentiles; what has no value adds nothing (R11).
 *
 * @param percentiles in the order of `SCORE_METRICS`
 */
export function accountScore(percentiles: readonly number[], weights: ScoreWeights): number {
  let sum = 0
  SCORE_METRICS.forEach((metric, place) => {
    sum += weights[metric] * Math.max(0, percentiles[place] ?? 0)
  })
  return Math.round(100 * sum + ROUNDING)
}
