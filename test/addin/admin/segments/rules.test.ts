import { describe, expect, it } from '@jest/globals'
import { ruleHolds } from '../../../../src/addin/admin/segments/rule-holds.ts'
import {
  entriesOf,
  newEntries,
  numberOf,
  rulesOf,
  withRule,
} from '../../../../src/addin/admin/segments/segment-entries.ts'
import { fulfilsRules } from '../../../../src/api/segments/segment-rule.ts'
import { SEGMENT_FIELDS, type Segment, type SegmentRule } from '../../../../src/contract/segment.ts'

describe('a typed value', () => {
  it.each([
    ['0', 0],
    [' 60 ', 60],
    ['2,5', 2.5],
    ['2.25', 2.25],
    ['1000000', 1_000_000],
    ['1000001', undefined],
    ['1,000', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%p is %p', (typed, value) => {
    expect(numberOf(typed)).toBe(value)
  })
})

describe('typed rules', () => {
  it('are those of the segment they come from', () => {
    const rules: SegmentRule[] = [{ field: 'replyHours', comparison: 'at-most', value: 2.5 }]
    const segment = { name: 'Fast', match: 'any', rules } as Segment

    expect(rulesOf(entriesOf(segment))).toEqual({ match: 'any', rules })
  })

  it('cannot be counted while a value is missing', () => {
    expect(rulesOf(withRule(newEntries))).toBeUndefined()
  })

  it('can be told apart, whichever goes', () => {
    const three = withRule(withRule(newEntries))
    const added = withRule({ ...three, rules: three.rules.slice(1) })

    expect(new Set(added.rules.map(({ id }) => id)).size).toBe(3)
  })
})

describe('whether a rule holds', () => {
  const comparisons = ['more-than', 'at-least', 'less-than', 'at-most'] as const
  const cases = SEGMENT_FIELDS.flatMap((field) =>
    comparisons.flatMap((comparison) =>
      [null, 0, 59, 60, 61].map((known) => ({ field, comparison, known })),
    ),
  )

  it('is decided as the API decides it', () => {
    const nothing = Object.fromEntries(SEGMENT_FIELDS.map((field) => [field, null]))
    for (const { field, comparison, known } of cases) {
      const rule: SegmentRule = { field, comparison, value: 60 }
      const values = { ...nothing, [field]: known } as Parameters<typeof fulfilsRules>[0]

      expect({ rule, known, holds: ruleHolds(rule, known) }).toEqual({
        ...{ rule, known },
        holds: fulfilsRules(values, { match: 'all', rules: [rule] }),
      })
    }
  })
})
