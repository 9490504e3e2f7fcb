import type { ScoreMetric, ScoreWeights } from '../../../contract/measure.ts'

/** The parts of the score in the order in which they are shown: the contract's SCORE_METRICS. */
export const METRICS: readonly ScoreMetric[] = [
  'emailsFrom',
  'emailsTo',
  'meetingsFrom',
  'meetingsTo',
  'theirPeople',
  'ourPeople',
  'recencyEmail',
  'recencyMeeting',
  'replyLatency',
]

/** What is typed for each part, in percent. */
export type WeightEntries = Record<ScoreMetric, string>

/** Tenths of a percent: sums of them are exact. */
const WHOLE = 1000

const record = <T>(value: (metric: ScoreMetric) => T) =>
  Object.fromEntries(METRICS.map((metric) => [metric, value(metric)])) as Record<ScoreMetric, T>

/** Weights as they are typed, with at most one decimal. */
export const weightEntries = (weights: ScoreWeights): WeightEntries =>
  record((metric) => String(Math.round(weights[metric] * WHOLE) / 10))

/** Tenths of a percent; undefined: it is no number from 0 to 100 with at most one decimal. */
export function tenths(text: string): number | undefined {
  if (!/^\d{1,3}([.,]\d)?$/.test(text.trim())) return undefined
  const value = Math.round(Number(text.trim().replace(',', '.')) * 10)
  return value <= WHOLE ? value : undefined
}

/** Parts that are no number from 0 to 100. */
export const weightFaults = (entries: WeightEntries): ReadonlySet<ScoreMetric> =>
  new Set(METRICS.filter((metric) => tenths(entries[metric]) === undefined))

/** What is missing to 100 percent, in percent; negative: it is too much. What is no number counts 0. */
export const missing = (entries: WeightEntries): number => left(entries) / 10

const left = (entries: WeightEntries): number =>
  METRICS.reduce((rest, metric) => rest - (tenths(entries[metric]) ?? 0), WHOLE)

/** What the service is given; undefined: they do not add up to 100 percent. */
export function weightsOf(entries: WeightEntries): ScoreWeights | undefined {
  if (weightFaults(entries).size > 0 || left(entries) !== 0) return undefined
  return record((metric) => (tenths(entries[metric]) ?? 0) / WHOLE)
}

/**
 * Spreads what is missing or too much evenly over parts, so that all add up to 100 percent. None goes
 * below 0: what it cannot take, the others do.
 *
 * @param over parts that may move; where they cannot take it all, or are none, all parts may
 */
export function spread(entries: WeightEntries, over: readonly ScoreMetric[]): WeightEntries {
  const values = record((metric) => tenths(entries[metric]) ?? 0)
  const rest = shareOut(values, left(entries), over)
  shareOut(values, rest, METRICS)
  return record((metric) => String(values[metric] / 10))
}

/** Changes values in place. @returns what could not be shared out */
function shareOut(
  values: Record<ScoreMetric, number>,
  amount: number,
  over: readonly ScoreMetric[],
): number {
  let rest = amount
  const adds = amount > 0
  let able = over.filter((metric) => adds || values[metric] > 0)
  while (rest !== 0 && able.length > 0) {
    const step = Math.trunc(rest / able.length) || Math.sign(rest)
    for (const metric of able) {
      const given = adds ? Math.min(step, rest) : Math.max(step, rest, -values[metric])
      values[metric] += given
      rest -= given
    }
    able = able.filter((metric) => adds || values[metric] > 0)
  }
  return rest
}
