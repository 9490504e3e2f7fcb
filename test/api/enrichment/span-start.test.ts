import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { localDaySql } from '../../../src/api/enrichment/span-start.store.ts'
import {
  addDays,
  daysBetween,
  localDay,
  monthStart,
  nextMonthStart,
  spanStart,
  spanStarts,
  weekStart,
} from '../../../src/api/enrichment/span-start.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  // Goes back to midnight in autumn, sometimes on the first of a month.
  'America/Havana',
]

/** Quarters of an hour around beginnings of months. */
const EDGES = Array.from({ length: 12 * 80 }, (_, quarter) => {
  const midnight = Date.UTC(2026, 0, 1) + Math.floor(quarter / 80) * 31 * 86_400_000
  return new Date(midnight + (quarter % 80) * 900_000 - 36_000_000)
})

describe('localDay', () => {
  it.each([
    ['2026-01-01T00:30:00Z', 'UTC', '2026-01-01'],
    ['2025-12-31T23:30:00Z', 'Europe/Berlin', '2026-01-01'],
    ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31'],
    ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29'],
    // Summer time since the 29th: an hour earlier.
    ['2026-03-29T22:30:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-03-29T21:30:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:30:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-06-10T10:00:00Z', 'Pacific/Kiritimati', '2026-06-11'],
  ])('of %s in %s is %s', (at, zone, day) => {
    expect(localDay(new Date(at), zone)).toBe(day)
  })

  it('refuses a zone that is none', () => {
    expect(() => localDay(new Date(0), 'Europe/Atlantis')).toThrow(RangeError)
  })
})

describe('spanStart', () => {
  it.each([
    // 2026 begins on a Thursday, in ISO week 1, whose Monday is in 2025.
    ['2025-12-28', '2025-12-22'],
    ['2025-12-29', '2025-12-29'],
    ['2025-12-31', '2025-12-29'],
    ['2026-01-01', '2026-01-01'],
    ['2026-01-04', '2026-01-01'],
    ['2026-01-05', '2026-01-05'],
    // Sunday the first, and Monday the first.
    ['2026-03-01', '2026-03-01'],
    ['2026-03-02', '2026-03-02'],
    ['2026-06-01', '2026-06-01'],
    ['2026-06-30', '2026-06-29'],
    ['2028-02-29', '2028-02-28'],
  ])('of %s is %s', (day, start) => {
    expect(spanStart(day)).toBe(start)
  })

  it('lies within one ISO week and one month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays('1999-12-25', days)
        const start = spanStart(day)
        expect(start <= day).toBe(true)
        expect([weekStart(start), monthStart(start)]).toEqual([weekStart(day), monthStart(day)])
        expect(daysBetween(start, day)).toBeLessThan(7)
      }),
      { numRuns: 200 },
    )
  })
})

describe('spanStarts', () => {
  it.each(ZONES)('are those of days, in whichever order one asks, in %s', (zone) => {
    const startOf = spanStarts(zone)
    const early = [new Date('1972-12-31T23:59:00Z'), new Date('1972-01-07T00:44:29Z')]
    for (const at of [...early, ...EDGES])
      for (const near of [-1, 0, 1]) {
        const time = at.getTime() + near
        expect(startOf(time)).toBe(spanStart(localDay(new Date(time), zone)))
      }
  })
})

describe('nextMonthStart', () => {
  it.each([
    ['2026-01-31', '2026-02-01'],
    ['2026-02-01', '2026-03-01'],
    ['2025-12-15', '2026-01-01'],
  ])('after %s is %s', (day, next) => {
    expect(nextMonthStart(day)).toBe(next)
  })
})

describe('in SQL', () => {
  let test: TestDb
  beforeAll(async () => {
    test = await openTestDb()
  })
  afterAll(() => test.close())

  it.each(ZONES)('days are as here, in %s', async (zone) => {
    const years = { min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }
    const times = [...fc.sample(fc.date(years), { numRuns: 300, seed: 6 }), ...EDGES]
    const { rows } = await sql<{ at: Date; day: string }>`
      select at, ${localDaySql(sql`at`, zone)} as day
      from unnest(${times}::timestamptz[]) as at`.execute(test.db)

    expect(rows).toHaveLength(times.length)
    expect(rows).toEqual(rows.map(({ at }) => ({ at, day: localDay(at, zone) })))
  })
})
