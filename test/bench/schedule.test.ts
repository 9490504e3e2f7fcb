import { describe, expect, it } from '@jest/globals'
import { allDue, dueAtMs, dueBy } from '../../bench/load/schedule.ts'
import * as fc from '../fixtures/fast-check.ts'

const rates = fc.double({ min: 0.1, max: 100_000, noNaN: true })
const durations = fc.integer({ min: 1, max: 600_000 })

describe('a constant arrival rate', () => {
  it.each([
    { elapsedMs: -1, due: 0 },
    { elapsedMs: 0, due: 1 },
    { elapsedMs: 9.99, due: 1 },
    { elapsedMs: 10, due: 2 },
    { elapsedMs: 999, due: 100 },
    { elapsedMs: 1000, due: 100 },
    { elapsedMs: 60_000, due: 100 },
  ])('of 100/s for a second has $due due after $elapsedMs ms', ({ elapsedMs, due }) => {
    expect(dueBy(elapsedMs, { rate: 100, durationMs: 1000 })).toBe(due)
  })

  it('sends the rate times the duration, no matter how fast answers come', () => {
    expect(allDue({ rate: 5370, durationMs: 600_000 })).toBe(3_222_000)
    expect(allDue({ rate: 0.5, durationMs: 1000 })).toBe(1)
  })

  it('has each due exactly from when it is to be sent', () => {
    fc.assert(
      fc.property(rates, durations, fc.nat(), (rate, durationMs, number) => {
        const schedule = { rate, durationMs }
        const index = number % allDue(schedule)
        const at = dueAtMs(index, schedule)

        expect(dueBy(at, schedule)).toBeGreaterThan(index)
        expect(dueBy(at - 1000 / rate / 2, schedule)).toBeLessThanOrEqual(index)
        expect(at).toBeLessThan(durationMs + 1e-3)
      }),
    )
  })

  it('catches up after a pause: what was due meanwhile is due with its own time', () => {
    const schedule = { rate: 1000, durationMs: 10_000 }
    const before = dueBy(500, schedule)
    const after = dueBy(2500, schedule)

    expect(after - before).toBe(2000)
    expect(2500 - dueAtMs(before, schedule)).toBe(1999)
  })
})
