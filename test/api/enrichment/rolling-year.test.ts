import { describe, expect, it } from '@jest/globals'
import { leftSince, rollingYear } from '../../../src/api/enrichment/rolling-year.ts'

const ZONE = 'Europe/Berlin'
const HOUR_MS = 3_600_000

/** A Saturday. */
const YEAR = rollingYear(new Date('2026-06-13T10:00:00Z'), ZONE)

describe('leftSince', () => {
  it.each([
    ['the day before', '2026-06-12', '2025-06-13T00:00+02:00'],
    ['Monday', '2026-06-08', '2025-06-09T00:00+02:00'],
  ])('is what was in the year on %s and is no more, and an hour around it', (_, day, from) => {
    expect(YEAR.from).toBe('2025-06-14')
    expect(leftSince(day, YEAR, ZONE)).toEqual({
      from: new Date(Date.parse(from) - HOUR_MS),
      until: new Date(Date.parse('2025-06-14T00:00+02:00') + HOUR_MS),
    })
  })

  it.each([
    ['a week began since', '2026-06-07'],
    ['the day is still to come', '2026-06-14'],
  ])('is not known where %s', (_, day) => {
    expect(leftSince(day, YEAR, ZONE)).toBeUndefined()
  })
})
