import { describe, expect, it } from '@jest/globals'
import type { DayCounts } from '../../../src/api/engagement/day-counts.ts'
import { engagementScore } from '../../../src/api/engagement/engagement-score.ts'
import { utcDayBefore } from '../../../src/api/engagement/utc-day.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const daysAgo = (age: number, counts: Partial<DayCounts> = {}): DayCounts => ({
  day: utcDayBefore(NOW, age),
  opens: 0,
  clicks: 0,
  fileViews: 0,
  replies: 0,
  unknownOpens: 0,
  unknownClicks: 0,
  unknownFileViews: 0,
  ...counts,
})

const NOTHING_UNKNOWN = { unknownOpens: 0, unknownClicks: 0, unknownFileViews: 0 }

const count = fc.nat({ max: 1000 })
const anyDay = fc
  .record({
    age: fc.integer({ min: -5, max: 500 }),
    opens: count,
    clicks: count,
    fileViews: count,
    replies: count,
    unknownOpens: count,
    unknownClicks: count,
    unknownFileViews: count,
  })
  .map(({ age, ...counts }) => daysAgo(age, counts))

describe('engagementScore', () => {
  it('is 0 without interactions', () => {
    expect(engagementScore([], NOW)).toMatchObject({ score: 0, heat: 0 })
  })

  it.each([
    ['an open', { opens: 1 }, 1, 5],
    ['a click', { clicks: 1 }, 5, 22],
    ['a file view', { fileViews: 1 }, 5, 22],
    ['a reply', { replies: 1 }, 10, 39],
    ['one of each', { opens: 1, clicks: 1, fileViews: 1, replies: 1 }, 21, 65],
    ['a lot', { replies: 10_000 }, 100_000, 100],
  ])('of %s today', (_, counts, heat, score) => {
    expect(engagementScore([daysAgo(0, counts)], NOW)).toMatchObject({ heat, score })
  })

  it.each([
    [0, 10],
    [14, 5],
    [28, 2.5],
    [56, 0.625],
    [-3, 10],
    [365, 0],
  ])('has a reply of %d days ago weigh what the half-life leaves', (age, heat) => {
    expect(engagementScore([daysAgo(age, { replies: 1 })], NOW).heat).toBeCloseTo(heat, 10)
  })

  it('counts age in whole UTC days', () => {
    const days = [{ ...daysAgo(0), day: '2026-06-09', replies: 1 }]
    const early = engagementScore(days, new Date('2026-06-10T00:00:00.000Z'))
    const late = engagementScore(days, new Date('2026-06-10T23:59:59.999Z'))

    expect(early).toEqual(late)
    expect(early.heat).toBeCloseTo(10 * 2 ** (-1 / 14), 10)
  })

  it('can be checked by hand from its parts', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const { parts, heat, score, saturation } = engagementScore(days, NOW)
        const sum = parts.reduce((total, part) => total + part.heat, 0)

        expect(sum).toBe(heat)
        expect(score).toBe(Math.round(100 * (1 - Math.exp(-sum / saturation))))
      }),
    )
  })

  it('never leaves 0 to 100', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const { score } = engagementScore(days, NOW)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('is never lower for the same interactions fresher', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(50), (age, younger, replies) => {
        const older = engagementScore([daysAgo(age + younger, { replies })], NOW)
        const fresher = engagementScore([daysAgo(age, { replies })], NOW)
        expect(fresher.heat).toBeGreaterThanOrEqual(older.heat)
        expect(fresher.score).toBeGreaterThanOrEqual(older.score)
      }),
    )
  })

  it('is never lower for more interactions', () => {
    fc.assert(
      fc.property(fc.array(anyDay), anyDay, (days, more) => {
        expect(engagementScore([...days, more], NOW).score).toBeGreaterThanOrEqual(
          engagementScore(days, NOW).score,
        )
      }),
    )
  })

  it('halves all heat in the next 14 days, whatever its age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 350 }), fc.nat(50), (age, replies) => {
        const { heat } = engagementScore([daysAgo(age, { replies })], NOW)
        const later = engagementScore([daysAgo(age + 14, { replies })], NOW).heat
        expect(later).toBeCloseTo(heat / 2, 9)
      }),
    )
  })

  it('adds up: two halves of a history have together the heat of the whole', () => {
    fc.assert(
      fc.property(fc.array(anyDay), fc.array(anyDay), (one, other) => {
        const whole = engagementScore([...one, ...other], NOW).heat
        const halves = engagementScore(one, NOW).heat + engagementScore(other, NOW).heat
        expect(Math.abs(whole - halves)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole))
      }),
    )
  })

  it('counts what is dated ahead as of today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), count, (ahead, replies) => {
        expect(engagementScore([daysAgo(-ahead, { replies })], NOW).heat).toBe(
          engagementScore([daysAgo(0, { replies })], NOW).heat,
        )
      }),
    )
  })
})

describe('the score 30 days before', () => {
  it.each([
    ['is 0 where everything is younger', [daysAgo(29, { replies: 1 })], 0, 'up'],
    ['had in full what was then of the day', [daysAgo(30, { replies: 1 })], 39, 'down'],
    ['had half of what was then 14 days old', [daysAgo(44, { replies: 1 })], 22, 'down'],
    ['is not raised by what is dated ahead', [daysAgo(-2, { replies: 1 })], 0, 'up'],
    ['forgets what was then over a year old', [daysAgo(395, { replies: 10_000 })], 0, 'flat'],
    ['is 0 without interactions', [], 0, 'flat'],
  ])('%s', (_, days, before, trend) => {
    expect(engagementScore(days, NOW)).toMatchObject({ before, trend })
  })

  it('is the score that the same days gave then', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const then = new Date(utcDayBefore(NOW, 30))
        const known = days.filter(({ day }) => day <= utcDayBefore(NOW, 30))
        expect(engagementScore(days, NOW).before).toBe(engagementScore(known, then).score)
      }),
    )
  })
})

describe('the sensitivity of a score', () => {
  it('says what it would be if what nobody can tell were people’s', () => {
    const days = [daysAgo(0, { replies: 1, unknownOpens: 2, unknownClicks: 1 })]

    expect(engagementScore(days, NOW)).toMatchObject({
      score: 39,
      sensitivity: { unknown: 3, ifUnknownMachines: 39, ifUnknownPeople: 57 },
    })
  })

  it('leaves out the unknown of more than a year ago', () => {
    const { sensitivity } = engagementScore([daysAgo(365, { unknownOpens: 5 })], NOW)

    expect(sensitivity).toEqual({ unknown: 0, ifUnknownMachines: 0, ifUnknownPeople: 0 })
  })

  it('holds the score between its ends, the lower one being the score', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const { score, sensitivity } = engagementScore(days, NOW)
        expect(sensitivity.ifUnknownMachines).toBe(score)
        expect(sensitivity.ifUnknownPeople).toBeGreaterThanOrEqual(score)
        expect(sensitivity.ifUnknownPeople).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('has one end only where everything is known', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const known = days.map((day) => daysAgo(0, { ...day, ...NOTHING_UNKNOWN }))
        const { score, sensitivity } = engagementScore(known, NOW)
        expect(sensitivity).toEqual({
          unknown: 0,
          ifUnknownMachines: score,
          ifUnknownPeople: score,
        })
      }),
    )
  })
})
