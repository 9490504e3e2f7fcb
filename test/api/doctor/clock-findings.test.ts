import { describe, expect, it } from '@jest/globals'
import { clockFindings } from '../../../src/api/doctor/clock-findings.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const at = (ms: number) => new Date(NOW.getTime() + ms)

/** Our clock is so far ahead of the other; asking took so long. */
function told(aheadMs: number, tookMs: number, stepMs = 0) {
  const clock = { whose: 'the database', said: NOW, stepMs }
  const middle = aheadMs - tookMs / 2
  const [finding] = clockFindings([
    { ...clock, askedAt: at(middle), answeredAt: at(middle + tookMs) },
  ])
  return `${finding?.grade}: ${finding?.says}`
}

describe('the clock', () => {
  it.each([
    ['the same', 0, 10, 'ok: The same as that of the database'],
    ['two seconds off', 2000, 0, 'ok: The same as that of the database'],
    ['a little more', 2001, 0, 'warning: 2 s ahead of that of the database'],
    ['behind', -30_000, 10, 'warning: 30 s behind that of the database'],
    ['at the limit', 60_000, 0, 'warning: 60 s ahead of that of the database'],
    ['far ahead', 60_001, 0, 'failed: 60 s ahead of that of the database'],
    ['far behind', -3_600_000, 100, 'failed: 3600 s behind that of the database'],
  ])('that is %s is told', (_, ahead, took, expected) => {
    expect(told(ahead, took)).toBe(expected)
  })

  it('is not blamed for a slow answer', () => {
    expect(told(0, 20_000)).toBe('ok: The same as that of the database')
  })

  it('is not blamed for seconds that the other does not tell', () => {
    expect(told(2900, 0, 1000)).toBe('ok: The same as that of the database')
  })

  it('is never said to be further off than it is', () => {
    const ms = fc.integer({ min: -200_000, max: 200_000 })
    fc.assert(
      fc.property(ms, fc.integer({ min: 0, max: 30_000 }), (ahead, took) => {
        const seconds = Number(/(\d+) s /.exec(told(ahead, took))?.[1] ?? 0)
        expect(seconds).toBeLessThanOrEqual(Math.ceil(Math.abs(ahead) / 1000) + 1)
      }),
      { numRuns: 50 },
    )
  })
})
