import { describe, expect, it } from '@jest/globals'
import { SCORE_METRICS, type ScoreMetric } from '../../../src/contract/measure.ts'
import {
  accountScore,
  namedPercentiles,
  NO_PERCENTILE,
  percentilesOf,
  STANDARD_WEIGHTS,
  type MetricValues,
} from '../../../src/api/enrichment/account-score.ts'
import * as fc from '../../fixtures/fast-check.ts'

const NOTHING = Object.fromEntries(SCORE_METRICS.map((metric) => [metric, null])) as Record<
  ScoreMetric,
  null
>

const account = (values: Partial<MetricValues>): MetricValues => ({ ...NOTHING, ...values })
const compared = (accounts: readonly MetricValues[]) => percentilesOf(accounts, (values) => values)
const ranks = (metric: ScoreMetric, values: (number | null)[]) =>
  compared(values.map((value) => account({ [metric]: value }))).map(
    (of) => namedPercentiles(of)[metric],
  )

describe('percentilesOf', () => {
  it.each<[string, ScoreMetric, (number | null)[], (number | null)[]]>([
    ['one alone stands at a half', 'emailsFrom', [7], [0.5]],
    ['one alone stands at a half where less is better', 'replyLatency', [7], [0.5]],
    ['the most stand highest', 'emailsFrom', [1, 5, 3], [0, 1, 0.5]],
    ['the fewest days stand highest', 'recencyEmail', [1, 5, 3], [1, 0, 0.5]],
    ['equal ones stand in the middle of theirs', 'ourPeople', [1, 4, 4, 9], [0, 0.5, 0.5, 1]],
    ['all equal stand at a half', 'theirPeople', [2, 2, 2], [0.5, 0.5, 0.5]],
    ['two equal stand at a half', 'theirPeople', [2, 2], [0.5, 0.5]],
    ['none without a value is compared', 'recencyMeeting', [null, 3, 9], [null, 1, 0]],
    ['one with a value among none is alone', 'meetingsTo', [null, 3, null], [null, 0.5, null]],
    ['0 is a value', 'meetingsTo', [0, 3], [0, 1]],
  ])('%s', (_, metric, values, expected) => {
    expect(ranks(metric, values)).toEqual(expected)
  })

  it('of none are none', () => {
    expect(compared([])).toEqual([])
  })
})

describe('accountScore', () => {
  it.each<[string, number, number]>([
    ['who stands highest in everything', 1, 100],
    ['who stands lowest in everything', 0, 0],
    ['who stands in the middle of everything', 0.5, 50],
    ['who has no values', NO_PERCENTILE, 0],
  ])('of %s', (_, percentile, score) => {
    const same = SCORE_METRICS.map(() => percentile)
    expect(accountScore(same, STANDARD_WEIGHTS)).toBe(score)
  })

  it('leaves out what has no value: without meetings the best get 65', () => {
    const isOfMeetings = (metric: ScoreMetric) => /meeting/i.test(metric)
    const silent = SCORE_METRICS.map((metric) => (isOfMeetings(metric) ? NO_PERCENTILE : 1))
    expect(accountScore(silent, STANDARD_WEIGHTS)).toBe(65)
  })
})

describe('scores', () => {
  const value = fc.option(fc.integer({ min: 0, max: 40 }))
  const values = fc.record(
    Object.fromEntries(SCORE_METRICS.map((metric) => [metric, value])),
  ) as fc.Arbitrary<MetricValues>
  const accounts = fc.array(values, { minLength: 1, maxLength: 12 })

  it('lie between 0 and 100', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        for (const percentiles of compared(all)) {
          const score = accountScore(percentiles, STANDARD_WEIGHTS)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are never lowered by more mail of the account', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 9 }), (all, more) => {
        const [first, ...others] = all as [MetricValues, ...MetricValues[]]
        const mails = { emailsFrom: first.emailsFrom ?? 0, emailsTo: first.emailsTo ?? 0 }
        const before = { ...first, ...mails }
        const after = { ...before, emailsFrom: mails.emailsFrom + more }
        const rank = (of: MetricValues) => namedPercentiles(compared([of, ...others])[0] ?? [])
        for (const metric of SCORE_METRICS)
          expect(rank(after)[metric] ?? 0).toBeGreaterThanOrEqual(rank(before)[metric] ?? 0)
      }),
      { numRuns: 100 },
    )
  })
})
