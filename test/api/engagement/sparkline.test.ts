import { describe, expect, it } from '@jest/globals'
import { last90Days } from '../../../src/api/engagement/sparkline.ts'
import { utcDayBefore } from '../../../src/api/engagement/utc-day.ts'
import { NOW } from '../../fixtures/make.ts'

const daysAgo = (age: number) => ({
  day: utcDayBefore(NOW, age),
  opens: 1,
  clicks: 2,
  fileViews: 3,
  replies: 4,
  unknownOpens: 100,
  unknownClicks: 100,
  unknownFileViews: 100,
})

describe('last90Days', () => {
  it('is 90 zeros without interactions', () => {
    expect(last90Days([], NOW)).toEqual(Array.from({ length: 90 }, () => 0))
  })

  it.each([
    [0, 89],
    [1, 88],
    [89, 0],
    [-1, 89],
  ])('has what was %d days ago at place %d', (age, place) => {
    const line = last90Days([daysAgo(age)], NOW)

    expect(line).toHaveLength(90)
    expect(line[place]).toBe(10)
    expect(line.reduce((sum, n) => sum + n)).toBe(10)
  })

  it('leaves out what is older', () => {
    expect(last90Days([daysAgo(90)], NOW)).not.toContain(10)
  })
})
