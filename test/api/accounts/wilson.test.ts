import { describe, expect, it } from '@jest/globals'
import { wilsonInterval } from '../../../src/api/accounts/wilson.ts'
import * as fc from '../../fixtures/fast-check.ts'

const sample = fc
  .tuple(fc.nat(2000), fc.nat(2000))
  .map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }))

describe('wilsonInterval', () => {
  it.each([
    [0, 0, 0, 1],
    [0, 5, 0, 0.434],
    [5, 5, 0.566, 1],
    [4, 5, 0.376, 0.964],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [50, 100, 0.404, 0.596],
  ])('of %d of %d', (count, of, low, high) => {
    const interval = wilsonInterval(count, of)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  it('holds the share of the sample and stays between 0 and 1', () => {
    fc.assert(
      fc.property(sample, ({ count, of }) => {
        const { low, high } = wilsonInterval(count, of)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (of === 0) return
        expect(low).toBeLessThanOrEqual(count / of + 1e-12)
        expect(high).toBeGreaterThanOrEqual(count / of - 1e-12)
      }),
    )
  })

  it('is the mirror image for the opposite', () => {
    fc.assert(
      fc.property(sample, ({ count, of }) => {
        const one = wilsonInterval(count, of)
        const opposite = wilsonInterval(of - count, of)
        expect(one.low).toBeCloseTo(1 - opposite.high, 10)
        expect(one.high).toBeCloseTo(1 - opposite.low, 10)
      }),
    )
  })

  it('narrows with ten times the sample', () => {
    fc.assert(
      fc.property(sample, ({ count, of }) => {
        const few = wilsonInterval(count, of)
        const many = wilsonInterval(count * 10, of * 10)
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low)
      }),
    )
  })
})
