import { describe, expect, it } from '@jest/globals'
import { countedBefore, segmentMoves } from '../../../src/api/segments/segment-moves.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { daysAgo } from '../../fixtures/make.ts'

describe('who comes into a segment and who leaves it', () => {
  const ids = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e')

  it('are those that make it what its rules say, and nobody else', () => {
    const memberships = fc.uniqueArray(fc.record({ accountId: ids, isIn: fc.boolean() }), {
      selector: ({ accountId }) => accountId,
    })
    fc.assert(
      fc.property(memberships, fc.uniqueArray(ids), (known, wanted) => {
        const before = new Set(known.filter(({ isIn }) => isIn).map(({ accountId }) => accountId))
        const { entered, left } = segmentMoves(known, new Set(wanted))

        const after = new Set([...before, ...entered].filter((id) => !left.includes(id)))
        expect(after).toEqual(new Set(wanted))
        expect(entered.filter((id) => before.has(id))).toEqual([])
        expect(left.filter((id) => !before.has(id))).toEqual([])
      }),
    )
  })
})

describe('comings and goings', () => {
  const [longAgo, before, now] = [daysAgo(9), daysAgo(5), daysAgo(1)]

  it.each([
    ['not at all when it is counted first', null, null, now, null],
    ['since the count before, in a new run', before, longAgo, now, before],
    ['since the same, counted again in the same run', now, before, daysAgo(2), before],
    ['not at all, counted again in the first run', now, null, daysAgo(2), null],
    ['since the same where nothing runs', before, longAgo, null, longAgo],
  ])('are told %s', (_, counted_at, counted_before, lastRunAt, expected) => {
    expect(countedBefore({ counted_at, counted_before }, lastRunAt)).toBe(expected)
  })
})
