import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import {
  fixedZone,
  isNamedZone,
  localTime,
  momentOf,
  offsetAt,
} from '../../../src/api/timing/zone-time.ts'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'UTC',
  'UTC+05:30',
  'UTC-03:30',
]

describe('offsetAt', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00:00Z', 60],
    ['Europe/Berlin', '2026-07-15T12:00:00Z', 120],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', 60],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
    ['Asia/Kolkata', '2026-07-15T12:00:00Z', 330],
    ['Asia/Kathmandu', '2026-07-15T12:00:00Z', 345],
    ['America/St_Johns', '2026-01-15T12:00:00Z', -210],
    ['Pacific/Apia', '2011-12-29T12:00:00Z', -600],
    ['Pacific/Apia', '2011-12-31T12:00:00Z', 840],
    ['UTC+05:30', '2026-07-15T12:00:00Z', 330],
    ['UTC-00:30', '2026-07-15T12:00:00Z', -30],
  ])('is, in %s at %s, %i minutes', (zone, at, minutes) => {
    expect(offsetAt(zone, new Date(at))).toBe(minutes)
  })

  it('refuses a zone that there is not', () => {
    expect(() => offsetAt('Europe/Nowhere', new Date(0))).toThrow(RangeError)
  })
})

describe('isNamedZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Europe/Nowhere', false],
    ['+02:00', false],
    ['UTC+05:30', false],
    ['', false],
  ])('of %j is %s', (zone, is) => {
    expect(isNamedZone(zone)).toBe(is)
  })
})

describe('momentOf', () => {
  const at = (month: number, day: number, hour: number) => ({ year: 2026, month, day, hour })

  it.each([
    ['in winter', at(1, 15, 8), 'Europe/Berlin', '2026-01-15T07:00:00.000Z'],
    ['in summer', at(7, 15, 8), 'Europe/Berlin', '2026-07-15T06:00:00.000Z'],
    ['skipped in spring, as long after', at(3, 29, 2), 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['twice in autumn, the first', at(10, 25, 2), 'Europe/Berlin', '2026-10-25T00:00:00.000Z'],
    ['half an hour off', at(6, 10, 8), 'Asia/Kolkata', '2026-06-10T02:30:00.000Z'],
    [
      'put forward by half an hour',
      at(10, 4, 8),
      'Australia/Lord_Howe',
      '2026-10-03T21:00:00.000Z',
    ],
    ['beyond the month', at(1, 32, 8), 'UTC', '2026-02-01T08:00:00.000Z'],
    ['by a fixed distance', at(6, 10, 8), 'UTC-03:30', '2026-06-10T11:30:00.000Z'],
  ])('is right %s', (_, wall, zone, moment) => {
    expect(momentOf(wall, zone).toISOString()).toBe(moment)
  })

  it('is a day later where the date line takes the day away', () => {
    const skipped = { year: 2011, month: 12, day: 30, hour: 8 }

    expect(localTime(momentOf(skipped, 'Pacific/Apia'), 'Pacific/Apia')).toMatchObject({
      day: 31,
      hour: 8,
      weekday: 6,
    })
  })

  it('shows on the clock what was asked for, unless clocks were changed just then', () => {
    const moments = fc.date({
      min: new Date('2005-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (moment, zone) => {
        const wall = localTime(moment, zone)
        const found = momentOf(wall, zone)
        const shown = localTime(found, zone)
        // Every moment has a clock that shows it, so the hour exists.
        expect({ day: shown.day, hour: shown.hour }).toEqual({ day: wall.day, hour: wall.hour })
      }),
      { numRuns: 300 },
    )
  })
})

describe('fixedZone', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -720, max: 840 }), (minutes) => {
        expect(offsetAt(fixedZone(minutes), new Date(0)) + 0).toBe(minutes)
      }),
    )
  })
})
