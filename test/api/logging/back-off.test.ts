import { describe, expect, it } from '@jest/globals'
import { backOffMs, MOST_ATTEMPTS, nextAttempt } from '../../../src/api/logging/back-off.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const MINUTE_MS = 60_000

describe('the next attempt', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 25],
    [4, 25],
    [1000, 25],
  ])('after %i failures in a row waits %i minutes', (failures, minutes) => {
    expect(backOffMs(failures)).toBe(minutes * MINUTE_MS)
  })

  it.each([
    [1, 1],
    [2, 5],
    [3, 25],
    [4, null],
    [5, null],
  ])('of something that failed %i times is after %p minutes', (failures, minutes) => {
    const at = nextAttempt(failures, { now: NOW })

    expect(at).toEqual(minutes === null ? null : new Date(NOW.getTime() + minutes * MINUTE_MS))
    expect(at === null).toBe(failures >= MOST_ATTEMPTS)
  })

  it.each([86_400_001, 1e12, 1e300])(
    'is within a day where the server asks for %p ms',
    (askedMs) => {
      expect(nextAttempt(1, { now: NOW, askedMs })!.getTime() - NOW.getTime()).toBe(86_400_000)
    },
  )

  it('is never sooner than the server asks for, nor than the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.nat(10_000_000), (failures, askedMs) => {
        const waited = nextAttempt(failures, { now: NOW, askedMs })!.getTime() - NOW.getTime()

        expect(waited).toBe(Math.max(askedMs, backOffMs(failures)))
      }),
    )
  })
})
