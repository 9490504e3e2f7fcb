import { describe, expect, it } from '@jest/globals'
import { chartWeeks, weekCounts } from '../../../src/api/accounts/week-counts.ts'

const span = (start: string, emails_to: number) => ({
  ...{ start, emails_to, emails_from: 1, meetings_to: 2, meetings_from: 3 },
})

describe('the weeks of the chart', () => {
  it.each([
    ['2026-06-10', '2025-06-09', '2026-06-08'],
    // Years of 52 and of 53 weeks, and a Sunday.
    ['2027-01-01', '2025-12-29', '2026-12-28'],
    ['2027-01-03', '2025-12-29', '2026-12-28'],
    ['2027-01-04', '2026-01-05', '2027-01-04'],
  ])('of %s are 53, from %s to %s', (today, first, last) => {
    const weeks = chartWeeks(today)

    expect([weeks.length, weeks.at(0), weeks.at(-1)]).toEqual([53, first, last])
    expect(new Set(weeks).size).toBe(53)
  })

  it('unite the two spans of a week in which a month begins', () => {
    const weeks = weekCounts(
      ['2026-12-28', '2027-01-04'],
      [span('2026-12-28', 4), span('2027-01-01', 5)],
    )

    expect(weeks).toEqual([
      { start: '2026-12-28', emailsTo: 9, emailsFrom: 2, meetings: 10 },
      { start: '2027-01-04', emailsTo: 0, emailsFrom: 0, meetings: 0 },
    ])
  })

  it('leave out what is of no week of theirs', () => {
    expect(weekCounts(['2027-01-04'], [span('2026-12-28', 4), span('2027-01-11', 4)])).toEqual([
      { start: '2027-01-04', emailsTo: 0, emailsFrom: 0, meetings: 0 },
    ])
  })
})
