import { describe, expect, it } from '@jest/globals'
import {
  closedAt,
  opportunityObstacle,
  STAGES,
} from '../../../src/api/opportunities/opportunity.ts'
import { pipelineStages, type StageTotal } from '../../../src/api/opportunities/pipeline.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const EARLIER = atMinute(-600)

describe('an opportunity can be made of an entry (R14)', () => {
  it.each([
    ['that counts', {}, null],
    ['that has one', { hasOpportunity: true }, 'has-one'],
    ['that was canceled', { isCanceled: true }, 'canceled'],
    ['with a contact who is blocked', { isBlocked: true }, 'blocked'],
    ['that has one and was canceled since', { hasOpportunity: true, isCanceled: true }, 'has-one'],
  ])('%s', (_, facts, obstacle) => {
    const entry = { isCanceled: false, hasOpportunity: false, isBlocked: false, ...facts }

    expect(opportunityObstacle(entry)).toBe(obstacle)
  })
})

describe('an opportunity', () => {
  it.each([
    ['is open in every stage but the last two', 'qualify', null, 'close', null],
    ['is closed when it is won', 'close', null, 'won', NOW],
    ['keeps its day while it stays won', 'won', EARLIER, 'won', EARLIER],
    ['is closed anew when it turns out to be lost', 'won', EARLIER, 'lost', NOW],
    ['is open again when it goes back', 'lost', EARLIER, 'propose', null],
  ] as const)('%s', (_, stage, since, to, expected) => {
    expect(closedAt({ stage, closedAt: since }, to, NOW)).toEqual(expected)
  })
})

describe('the pipeline', () => {
  it('has every stage in order with its probability, also empty ones', () => {
    expect(pipelineStages([]).map(({ stage, probability }) => [stage, probability])).toEqual([
      ['qualify', 20],
      ['develop', 40],
      ['propose', 60],
      ['close', 80],
      ['won', 100],
      ['lost', 0],
    ])
  })

  it('weighs what is in a stage, by currency', () => {
    const [, develop] = pipelineStages([
      { stage: 'develop', currency: 'NOK', count: 2, value: '1000.55' },
      { stage: 'develop', currency: 'EUR', count: 1, value: null },
    ])

    expect(develop).toEqual({
      stage: 'develop',
      probability: 40,
      count: 3,
      sums: [
        { currency: 'EUR', count: 1, value: 0, weighted: 0 },
        { currency: 'NOK', count: 2, value: 1000.55, weighted: 400.22 },
      ],
    })
  })

  it('loses no cent and never adds up different currencies', () => {
    const total = fc.record({
      stage: fc.constantFrom(...STAGES),
      currency: fc.constantFrom('EUR', 'NOK', 'USD'),
      count: fc.integer({ min: 1, max: 1000 }),
      cents: fc.integer({ min: 0, max: 99_999_999_999_999 }),
    })
    const some = fc.uniqueArray(total, { selector: ({ stage, currency }) => stage + currency })
    fc.assert(
      fc.property(some, (totals) => {
        const stored = totals.map(({ cents, ...rest }): StageTotal => ({
          ...rest,
          value: `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
        }))

        const shown = pipelineStages(stored).flatMap(({ stage, sums }) =>
          sums.map((sum) => ({ stage, ...sum })),
        )

        expect(shown).toHaveLength(totals.length)
        for (const { stage, currency, cents } of totals) {
          const sum = shown.find((one) => one.stage === stage && one.currency === currency)
          expect(sum?.value).toBe(cents / 100)
          expect(sum?.weighted).toBeLessThanOrEqual(cents / 100)
        }
      }),
    )
  })
})
