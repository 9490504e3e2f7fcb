import { describe, expect, it } from '@jest/globals'
import {
  daysOf,
  entriesOf,
  FEWEST_DAYS,
  MOST_DAYS,
  PERIODS,
  retentionFaults,
  shortened,
  type RetentionEntries,
} from '../../../../src/addin/admin/retention/retention-entries.ts'
import { RetentionRequest } from '../../../../src/contract/organisation.ts'
import { Value } from 'typebox/value'
import { retention } from '../admin-api.ts'
import * as fc from '../../../fixtures/fast-check.ts'

const entries = (some: Partial<RetentionEntries> = {}): RetentionEntries => ({
  hitDays: '30',
  interactionDays: '365',
  followedEmailDays: null,
  logDays: null,
  quarantineDays: '30',
  ...some,
})

describe('days as typed', () => {
  it.each([
    ['30', 30],
    [' 365 ', 365],
    [null, null],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['a year', undefined],
  ])('%p are %p', (entry, days) => {
    expect(daysOf(entry)).toBe(days)
  })
})

describe('faults of retention', () => {
  it.each([
    ['nothing', {}, {}],
    ['no limit anywhere', { hitDays: null, interactionDays: null }, {}],
    ['too few days', { hitDays: '6' }, { hitDays: 'range' }],
    ['too many days', { followedEmailDays: '3651' }, { followedEmailDays: 'range' }],
    ['no number', { interactionDays: '' }, { interactionDays: 'range' }],
    [
      'interactions shorter than hits',
      { hitDays: '60', interactionDays: '59' },
      { interactionDays: 'below-hits' },
    ],
    [
      'mails shorter than interactions',
      { followedEmailDays: '364' },
      { followedEmailDays: 'below-interactions' },
    ],
    ['mails as long as interactions', { followedEmailDays: '365' }, {}],
    [
      'mails shorter than hits, interactions without limit',
      { hitDays: '60', interactionDays: null, followedEmailDays: '59' },
      { followedEmailDays: 'mails-below-hits' },
    ],
    ['a log shorter than the mails', { followedEmailDays: '400', logDays: '30' }, {}],
    ['a log that is too short', { logDays: '29' }, { logDays: 'range' }],
    ['a quarantine that is too short', { quarantineDays: '6' }, { quarantineDays: 'range' }],
    ['both', { interactionDays: '20', hitDays: '25' }, { interactionDays: 'range' }],
  ] as const)('with %s', (_what, some, faults) => {
    expect(retentionFaults(entries(some))).toEqual(faults)
  })

  it('are none exactly where the contract takes the numbers and none is below another', () => {
    const typed = fc.option(fc.integer({ min: -5, max: 4_000 }).map(String))
    fc.assert(
      fc.property(
        fc.record({
          hitDays: typed,
          interactionDays: typed,
          followedEmailDays: typed,
          logDays: typed,
          quarantineDays: typed,
        }),
        (given) => {
          const days = PERIODS.map((period) => daysOf(given[period]))
          const request = Object.fromEntries(PERIODS.map((period, index) => [period, days[index]]))
          const limits = days
            .slice(0, 3)
            .filter((one) => one !== null)
            .map(Number)
          const isOrdered = limits.every((one, index) => one >= (limits[index - 1] ?? 0))
          const isTaken = Value.Check(RetentionRequest, { ...request, revision: 1 }) && isOrdered

          expect(Object.keys(retentionFaults(given)).length === 0).toBe(isTaken)
        },
      ),
    )
  })

  it('know the contract’s range', () => {
    for (const period of PERIODS) {
      const [days] = RetentionRequest.properties[period].anyOf
      expect(days).toMatchObject({ minimum: FEWEST_DAYS[period], maximum: MOST_DAYS })
    }
  })
})

describe('what becomes shorter', () => {
  it.each([
    ['nothing', {}, []],
    ['fewer days', { hitDays: '7' }, ['hitDays']],
    ['more days', { hitDays: '60' }, []],
    ['days instead of no limit', { followedEmailDays: '3650' }, ['followedEmailDays']],
    ['no limit instead of days', { interactionDays: null }, []],
    ['what is no number', { interactionDays: 'x' }, []],
  ] as const)('with %s', (_what, some, periods) => {
    expect(shortened(retention(), { ...entriesOf(retention()), ...some })).toEqual(periods)
  })
})
