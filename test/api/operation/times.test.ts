import { describe, expect, it } from '@jest/globals'
import { addTime, emptyTimes, sumOfTimes, withinSeconds } from '../../../src/api/operation/times.ts'
import * as fc from '../../fixtures/fast-check.ts'

function timesOf(seconds: readonly number[]) {
  const times = emptyTimes()
  for (const one of seconds) addTime(times, one)
  return times
}

describe('the time within which most was done', () => {
  it.each([
    ['nothing', [], 0.99, null],
    ['one', [0.003], 0.99, 0.005],
    ['exactly an end', [0.005], 0.99, 0.005],
    ['no time at all', [0], 0.5, 0.001],
    ['99 quick and one slow', [...Array<number>(99).fill(0.002), 4], 0.99, 0.0025],
    ['98 quick and two slow', [...Array<number>(98).fill(0.002), 4, 4], 0.99, 5],
    ['longer than is told apart', [31], 0.99, Infinity],
  ])('of %s is known', (_, seconds, share, expected) => {
    expect(withinSeconds(timesOf(seconds), share)).toBe(expected)
  })

  it('is never below the true one, and adds up over parts', () => {
    const some = fc.array(fc.double({ min: 0, max: 29, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const sorted = [...one, ...other].sort((a, b) => a - b)
        const truth = sorted[Math.ceil(sorted.length * 0.99) - 1]!

        const together = withinSeconds(sumOfTimes(timesOf(one), timesOf(other)), 0.99)
        expect(together).toBe(withinSeconds(timesOf([...one, ...other]), 0.99))
        expect(together).toBeGreaterThanOrEqual(truth)
      }),
      { numRuns: 30 },
    )
  })
})
