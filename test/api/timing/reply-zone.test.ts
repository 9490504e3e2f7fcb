import { describe, expect, it } from '@jest/globals'
import { zoneOfReplies } from '../../../src/api/timing/reply-zone.ts'

const SUMMER = new Date('2026-06-01T10:00:00Z')
const WINTER = new Date('2026-01-10T10:00:00Z')
const clock = (at: Date, offsetMinutes: number) => ({ at, offsetMinutes })
const US = ['America/Detroit', 'America/New_York', 'America/Phoenix', 'America/Los_Angeles']

describe('zoneOfReplies', () => {
  it.each([
    ['nothing', [], US, undefined],
    ['one that fits the country', [clock(SUMMER, 120)], ['Europe/Berlin'], 'Europe/Berlin'],
    ['one that only another season fits', [clock(SUMMER, 60)], ['Europe/Berlin'], 'UTC+01:00'],
    ['UTC, from a mail service', [clock(SUMMER, 0)], ['Europe/Berlin'], undefined],
    ['UTC, from nobody knows where', [clock(SUMMER, 0)], [], undefined],
    ['UTC, where it is that in winter', [clock(WINTER, 0)], ['Europe/London'], 'Europe/London'],
    ['UTC, where it is not in summer', [clock(SUMMER, 0)], ['Europe/London'], undefined],
    ['UTC-7 in summer', [clock(SUMMER, -420)], US, 'America/Los_Angeles'],
    ['UTC-7 in both seasons', [clock(SUMMER, -420), clock(WINTER, -420)], US, 'America/Phoenix'],
    ['the zone that people know', [clock(SUMMER, -240)], US, 'America/New_York'],
    [
      'two seasons from nowhere',
      [clock(SUMMER, -240), clock(WINTER, -300)],
      [],
      'America/New_York',
    ],
    [
      'the other half of the world',
      [clock(SUMMER, 600), clock(WINTER, 660)],
      [],
      'Australia/Sydney',
    ],
    ['one season from nowhere', [clock(SUMMER, 330)], [], 'UTC+05:30'],
    ['somebody abroad', [clock(SUMMER, 540)], ['Europe/Berlin'], 'UTC+09:00'],
  ])('says of %s the right zone', (_, clocks, candidates, zone) => {
    expect(zoneOfReplies(clocks, candidates)?.zone).toBe(zone)
  })

  it('says how many replies speak for it, and when the newest of them was written', () => {
    const days = [8, 7, 6, 5].map((day) => new Date(Date.UTC(2026, 5, day)))
    const [newest, second, third, fourth] = days as [Date, Date, Date, Date]

    const found = zoneOfReplies(
      [clock(newest, 540), clock(second, 120), clock(third, 120), clock(fourth, 120)],
      ['Europe/Berlin'],
    )

    expect(found).toEqual({ zone: 'Europe/Berlin', replies: 3, newestAt: second })
  })

  it('follows somebody who moved, after some replies', () => {
    const moved = Array.from({ length: 6 }, (_, day) =>
      clock(new Date(Date.UTC(2026, 5, 20 - day)), -240),
    )
    const before = Array.from({ length: 9 }, (_, day) =>
      clock(new Date(Date.UTC(2026, 4, 20 - day)), 120),
    )

    expect(zoneOfReplies([...moved, ...before], ['Europe/Berlin'])?.zone).toBe('UTC-04:00')
  })

  it('leaves UTC aside beside others', () => {
    const clocks = [clock(SUMMER, 0), clock(SUMMER, 0), clock(SUMMER, 330)]

    expect(zoneOfReplies(clocks, [])).toMatchObject({ zone: 'UTC+05:30', replies: 1 })
  })
})
