import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { engagementScore, type DayCounts } from '../../../src/api/engagement/engagement-score.ts'
import { utcDayBefore } from '../../../src/api/engagement/utc-day.ts'
import { NOW } from '../../fixtures/make.ts'

const daysAgo = (age: number, counts: Partial<DayCounts> = {}): DayCounts => ({
  day: utcDayBefore(NOW, age),
  opens: 0,
  clicks: 0,
  fileViews: 0,
  replies: 0,
  ...counts,
})

const count = fc.nat({ max: 1000 })
const anyDay = fc
  .record({ age: fc.integer({ min: -5, max: 500 }), opens: count, clicks: count, replies: count })
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
})
