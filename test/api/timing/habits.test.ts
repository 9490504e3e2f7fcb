import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import { bestHour, hoursOfWeek, nextBestHour } from '../../../src/api/timing/habits.ts'
import { suggestion } from '../../../src/api/timing/suggestion.ts'
import { isWorkingTime } from '../../../src/api/timing/working-hours.ts'
import { localTime } from '../../../src/api/timing/zone-time.ts'
import { NOW } from '../../fixtures/make.ts'

const BERLIN = 'Europe/Berlin'

/** Hours of a week with so many interactions in some: `[day from Monday 0, hour, count]`. */
function week(...counts: [day: number, hour: number, count: number][]): number[] {
  const hours = Array.from({ length: 168 }, () => 0)
  for (const [day, hour, count] of counts) hours[day * 24 + hour] = count
  return hours
}

describe('hoursOfWeek', () => {
  it('counts by the clock there, in summer and in winter, on days that are changed too', () => {
    const moments = [
      '2026-06-08T06:10:00Z', // Monday 08:10
      '2026-01-12T07:10:00Z', // Monday 08:10
      '2026-03-29T00:30:00Z', // Sunday 01:30
      '2026-03-29T01:30:00Z', // Sunday 03:30
    ].map((at) => new Date(at))

    expect(hoursOfWeek(moments, BERLIN)).toEqual(week([0, 8, 2], [6, 1, 1], [6, 3, 1]))
  })

  it('counts every moment once, in the hour that its clock shows', () => {
    const moments = fc.array(
      fc.date({
        min: new Date('2025-01-01T00:00:00Z'),
        max: new Date('2027-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
      { maxLength: 60 },
    )
    const zones = fc.constantFrom(
      ...[BERLIN, 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC-03:30'],
      // Clocks are put back for Ramadan and forward again a month later.
      'Africa/Casablanca',
    )
    fc.assert(
      fc.property(moments, zones, (all, zone) => {
        const expected = week()
        for (const at of all) {
          const { weekday, hour } = localTime(at, zone)
          const index = (weekday - 1) * 24 + hour
          expected[index] = (expected[index] ?? 0) + 1
        }
        expect(hoursOfWeek(all, zone)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})

/** Two in each working hour. */
const EVENLY = Array.from({ length: 9 }, (_, hour) => [0, 8 + hour, 2] as [number, number, number])

describe('bestHour', () => {
  it.each([
    ['too few', week([0, 10, 19]), undefined],
    ['just enough', week([0, 10, 20]), [10, 'working-days', false]],
    ['days added up', week([0, 9, 8], [1, 10, 7], [3, 10, 7]), [10, 'working-days', false]],
    ['equal ones, the earliest', week([0, 15, 10], [0, 9, 10]), [9, 'working-days', false]],
    ['17 to 18 is outside', week([0, 17, 21], [0, 9, 18]), [9, 'working-days', false]],
    ['16 to 17 is within', week([0, 16, 20]), [16, 'working-days', false]],
    ['none that stands out', week(...EVENLY, [0, 10, 3]), undefined],
    ['one that stands out', week(...EVENLY, [0, 10, 12]), [10, 'working-days', false]],
    ['few within, all in one hour', week([0, 10, 4], [5, 11, 16]), undefined],
    ['just enough in one hour', week([0, 10, 5], [5, 11, 15]), [10, 'working-days', false]],
    ['outside, but too few', week([0, 20, 39]), undefined],
    ['outside, and clear', week([0, 20, 20], [1, 20, 20]), [20, 'working-days', true]],
    ['outside, but not twice', week([0, 20, 30], [0, 9, 16]), [9, 'working-days', false]],
    ['outside, by the share', week([0, 20, 24], [0, 9, 8], [0, 10, 8]), [20, 'working-days', true]],
    [
      'outside, not by the share',
      week([0, 20, 20], [0, 9, 10], [0, 10, 10]),
      [9, 'working-days', false],
    ],
    ['the weekend', week([5, 11, 25], [6, 11, 20], [2, 9, 5]), [11, 'weekend', true]],
  ] as const)('with %s', (_, hours, best) => {
    const found = bestHour(hours, 'contact')

    expect(found && [found.hour, found.days, found.isUnusual]).toEqual(best)
  })

  it('says how many speak for it, and how sure that is', () => {
    const usual = bestHour(week(...EVENLY, [0, 10, 12]), 'contact')
    const unusual = bestHour(week([0, 20, 40], [0, 9, 8]), 'contact')

    expect(usual).toMatchObject({ count: 12, outOf: 28 })
    expect([usual?.low, usual?.high].map((share) => Math.round(share ?? 0))).toEqual([27, 61])
    expect(unusual).toMatchObject({ count: 40, outOf: 48, isUnusual: true })
  })

  it("never leaves working hours for an account's habits", () => {
    expect(bestHour(week([0, 20, 90], [0, 9, 5]), 'account')).toMatchObject({ hour: 9 })
    expect(bestHour(week([0, 20, 90]), 'account')).toBeUndefined()
  })
})

describe('nextBestHour', () => {
  const usual = { hour: 10, days: 'working-days', isUnusual: false } as const

  it.each([
    ['later today', '2026-06-10T06:00:00Z', usual, '2026-06-10T08:00:00.000Z'],
    ['tomorrow, once it began', '2026-06-10T08:00:00Z', usual, '2026-06-11T08:00:00.000Z'],
    ['after the weekend', '2026-06-12T12:00:00Z', usual, '2026-06-15T08:00:00.000Z'],
    [
      'at the weekend',
      '2026-06-10T08:00:00Z',
      { hour: 11, days: 'weekend', isUnusual: true } as const,
      '2026-06-13T09:00:00.000Z',
    ],
    [
      'in the evening',
      '2026-06-12T19:00:00Z',
      { hour: 20, days: 'working-days', isUnusual: true } as const,
      '2026-06-15T18:00:00.000Z',
    ],
  ])('is %s', (_, now, best, next) => {
    expect(nextBestHour(new Date(now), best, BERLIN)?.toISOString()).toBe(next)
  })
})

describe('suggestion', () => {
  const usual = { hour: 10, days: 'working-days', isUnusual: false } as const

  it.each([
    ['during working hours', '2026-06-10T12:00:00Z', usual, undefined],
    [
      'without habits',
      '2026-06-10T18:00:00Z',
      undefined,
      ['2026-06-11T06:00:00.000Z', 'working-hours'],
    ],
    ['with habits', '2026-06-10T18:00:00Z', usual, ['2026-06-11T08:00:00.000Z', 'habits']],
    [
      'with habits on Saturday',
      '2026-06-13T08:00:00Z',
      usual,
      ['2026-06-15T08:00:00.000Z', 'habits'],
    ],
    [
      'with the habit of 8',
      '2026-06-10T18:00:00Z',
      { hour: 8, days: 'working-days', isUnusual: false } as const,
      ['2026-06-11T06:00:00.000Z', 'habits'],
    ],
    [
      'with a clear evening',
      '2026-06-10T16:00:00Z',
      { hour: 20, days: 'working-days', isUnusual: true } as const,
      ['2026-06-10T18:00:00.000Z', 'habits'],
    ],
  ])('%s', (_, now, best, expected) => {
    const found = suggestion(new Date(now), BERLIN, best)

    expect(found && [found.at.toISOString(), found.by]).toEqual(expected)
  })

  it('never leaves working hours unless the hour is their own unusual one, and is always to come', () => {
    const weeks = fc.array(fc.nat({ max: 4 }), { minLength: 168, maxLength: 168 })
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 400 })
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    fc.assert(
      fc.property(weeks, minutes, zones, (hours, minute, zone) => {
        const now = new Date(NOW.getTime() + minute * 60_000)
        const best = bestHour(hours, 'contact')
        const found = suggestion(now, zone, best)

        expect(found === undefined).toBe(isWorkingTime(now, zone))
        if (!found) return
        expect(found.at.getTime()).toBeGreaterThan(now.getTime())
        if (!best?.isUnusual) expect(isWorkingTime(found.at, zone)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
