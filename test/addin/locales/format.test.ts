import { describe, expect, it } from '@jest/globals'
import { formatBytes } from '../../../src/addin/locales/format-bytes.ts'
import { formatDuration, formatList, formatRelative } from '../../../src/addin/locales/format.ts'
import * as fc from '../../fixtures/fast-check.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString()

describe('formatRelative', () => {
  it.each([
    [0, 'now'],
    [59, 'now'],
    [60, '1 minute ago'],
    [3_599, '59 minutes ago'],
    [3_600, '1 hour ago'],
    [86_400, 'yesterday'],
    [2 * 86_400, '2 days ago'],
    [13 * 86_400, '13 days ago'],
    [14 * 86_400, '2 weeks ago'],
    [60 * 86_400, '2 months ago'],
    [365 * 86_400, '1 year ago'],
    [729 * 86_400, '1 year ago'],
    [3 * 365 * 86_400, '3 years ago'],
  ])('%p seconds ago is %p', (seconds, words) => {
    expect(formatRelative('en-US', ago(seconds), NOW)).toBe(words)
  })

  it('takes an instant of the future for now, because clocks differ', () => {
    expect(formatRelative('en-US', ago(-90), NOW)).toBe('now')
  })

  it('does not call yesterday what was the evening before', () => {
    const sunday = new Date(2026, 10, 22, 10)
    expect(formatRelative('en-US', new Date(2026, 10, 20, 15), sunday)).toBe('2 days ago')
    expect(formatRelative('de-DE', new Date(2026, 10, 20, 15), sunday)).toBe('vorgestern')
    expect(formatRelative('en-US', new Date(2026, 10, 21, 9), sunday)).toBe('yesterday')
  })

  it('never says more than there is, but for the day that has begun', () => {
    const units: Record<string, number> = { minute: 60, hour: 3_600, day: 86_400, week: 604_800 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 * 86_400 }), (seconds) => {
        const [, count, unit] =
          /^(\d+) (minute|hour|day|week)s? ago$/.exec(formatRelative('en-US', ago(seconds), NOW)) ??
          []
        if (!count || !unit) return
        const begun = unit === 'day' ? 86_400 + 3_600 : 0
        expect(Number(count) * units[unit]!).toBeLessThanOrEqual(seconds + begun)
      }),
    )
  })
})

describe('formatBytes', () => {
  it.each([
    ['en-US', 0, '0 bytes'],
    ['en-US', 1, '1 byte'],
    ['de-DE', 1023, '1.023 Byte'],
    ['en-US', 1024, '1 kB'],
    ['en-US', 1536, '1.5 kB'],
    ['en-US', 1_048_063, '1,023 kB'],
    ['en-US', 1_048_575, '1 MB'],
    ['de-DE', 1_468_006, '1,4 MB'],
    ['en-US', 25 * 1024 * 1024, '25 MB'],
    ['en-US', 25 * 1024 * 1024 - 9, '25 MB'],
  ])('says in %s of %i bytes: %s', (locale, bytes, said) => {
    expect(formatBytes(locale, bytes)).toBe(said)
  })
})

describe('formatList', () => {
  it.each([
    ['en-US', ['Bo', 'Kim', 'Ola'], 'Bo, Kim, and Ola'],
    ['de-DE', ['Bo', 'Kim', 'Ola'], 'Bo, Kim und Ola'],
    ['nb-NO', ['Bo'], 'Bo'],
    ['en-US', [], ''],
  ])('%s joins %p', (locale, items, words) => {
    expect(formatList(locale, items)).toBe(words)
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [61, '1 minute, 1 second'],
    [3_600, '1 hour'],
    [3_601, '1 hour'],
    [3_720, '1 hour, 2 minutes'],
    [86_399, '23 hours, 59 minutes'],
    [86_400, '1 day'],
    [400 * 86_400 + 7_200, '400 days, 2 hours'],
  ])('of %d seconds is %p', (seconds, words) => {
    expect(formatDuration('en-US', seconds)).toBe(words)
  })

  it('is written in the language asked for', () => {
    expect(formatDuration('de-DE', 3_720)).toBe('1 Stunde, 2 Minuten')
  })
})
