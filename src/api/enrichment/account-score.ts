import { SCORE_METRICS, type ScoreMetric, type ScoreWeights } from '../../contract/measure.ts'

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

/** Where an account stands in each metric, 0 lowest, 1 best; null where it has no value. */
export type Percentiles = Readonly<Record<ScoreMetric, number | null>>

/**
 * Compares accounts that have any data with each other (R11): the share of the others that are below,
 * an equal one counting half. Of a metric only accounts with a value are compared; one alone stands at
 * a half.
 *
 * @param accounts those with data; none for none
 * @returns in the same order
 */
export function percentilesOf(accounts: readonly MetricValues[]): Percentiles[] {
  const found = accounts.map(() => ({}) as Record<ScoreMetric, number | null>)
  for (const metric of SCORE_METRICS) {
    const values = accounts.map((account) => account[metric])
    const rank = ranker(values.filter((value) => value !== null))
    const isLowerBetter = LOWER_IS_BETTER.has(metric)
    found.forEach((percentiles, index) => {
      const value = values[index] ?? null
      const percentile = value === null ? null : rank(value)
      percentiles[metric] = percentile !== null && isLowerBetter ? 1 - percentile : percentile
    })
  }
  return found
}

/** Percentile of any of these values: (less + 0.5 · (equal − 1)) / (n − 1). */
function ranker(values: readonly number[]): (value: number) => number {
  if (values.length === 1) return () => 0.5
  const sorted = Float64Array.from(values).sort()
  const ranks = new Map<number, number>()
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] as number
    let end = start
    while (sorted[end] === value) end += 1
    ranks.set(value, (start + 0.5 * (end - start - 1)) / (sorted.length - 1))
    start = end
  }
  return (value) => ranks.get(value) ?? 0
}

/** A half goes up, also where binary fractions make it a little less. */
const ROUNDING = 1e-9

/** The score from 0 to 100: weights times percentiles; what has no value adds nothing (R11). */
export function accountScore(percentiles: Percentiles, weights: ScoreWeights): number {
  const sum = SCORE_METRICS.reduce(
    (total, metric) => total + weights[metric] * (percentiles[metric] ?? 0),
    0,
  )
  return Math.round(100 * sum + ROUNDING)
}
