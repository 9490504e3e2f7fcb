import { describe, expect, it } from '@jest/globals'
import { healthBand, scoreTrend } from '../../../src/api/engagement/score-trend.ts'
import * as fc from '../../fixtures/fast-check.ts'

const points = fc.integer({ min: 0, max: 100 })

describe('healthBand', () => {
  it.each([
    [0, 'poor'],
    [39, 'poor'],
    [40, 'fair'],
    [59, 'fair'],
    [60, 'good'],
    [100, 'good'],
  ])('of %d is %s', (score, band) => {
    expect(healthBand(score)).toBe(band)
  })
})

describe('scoreTrend', () => {
  it.each([
    [50, 50, 'flat'],
    [50, 55, 'flat'],
    [50, 45, 'flat'],
    [50, 44, 'up'],
    [50, 56, 'down'],
    [0, 0, 'flat'],
    [100, 0, 'up'],
    [0, 100, 'down'],
  ])('to %d from %d is %s', (score, before, trend) => {
    expect(scoreTrend(score, before)).toBe(trend)
  })

  it('is turned round when the way is', () => {
    const opposite = { up: 'down', flat: 'flat', down: 'up' }
    fc.assert(
      fc.property(points, points, (one, other) => {
        expect(scoreTrend(one, other)).toBe(opposite[scoreTrend(other, one)])
      }),
    )
  })
})
