import { describe, expect, it } from '@jest/globals'
import {
  inAnHour,
  inTwoDays,
  nextMonday,
  tomorrowMorning,
} from '../../../../src/addin/taskpane/reminders/due-choices.ts'

/** A Wednesday, by the clock here. */
const wednesday = new Date(2026, 5, 10, 14, 35, 20)

describe('times that are offered', () => {
  it.each([
    ['in two days, at this time', inTwoDays, new Date(2026, 5, 12, 14, 35)],
    ['in an hour', inAnHour, new Date(2026, 5, 10, 15, 35)],
    ['tomorrow morning', tomorrowMorning, new Date(2026, 5, 11, 9, 0)],
    ['the next Monday', nextMonday, new Date(2026, 5, 15, 9, 0)],
  ])('%s', (_, choose, expected) => {
    expect(choose(wednesday)).toEqual(expected)
  })

  it('is a week ahead on a Monday, and the day after on a Sunday', () => {
    expect(nextMonday(new Date(2026, 5, 15, 8, 0))).toEqual(new Date(2026, 5, 22, 9, 0))
    expect(nextMonday(new Date(2026, 5, 14, 23, 0))).toEqual(new Date(2026, 5, 15, 9, 0))
  })

  it('goes on over the end of a year', () => {
    expect(inTwoDays(new Date(2026, 11, 30, 10, 0))).toEqual(new Date(2027, 0, 1, 10, 0))
  })
})
