import { describe, expect, it } from '@jest/globals'
import { hoursOf } from '../../../../src/addin/taskpane/timing/hour-words.ts'

describe('the hours that an hour of the day lies between', () => {
  it.each(['en-US', 'de-DE', 'es-ES', 'nb-NO', 'da-DK'])(
    'are told without a day in %s',
    (locale) => {
      const all = Array.from({ length: 24 }, (_, hour) => hoursOf(locale, hour))

      expect(all.filter((words) => words.includes('2026'))).toEqual([])
      expect(new Set(all).size).toBe(24)
    },
  )

  it('end at midnight', () => {
    expect(hoursOf('en-US', 23)).toMatch(/^11\sPM – 12\sAM$/)
  })
})
