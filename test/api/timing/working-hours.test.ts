import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import { isWorkingTime, nextWorkingMoment } from '../../../src/api/timing/working-hours.ts'
import { localTime } from '../../../src/api/timing/zone-time.ts'

const BERLIN = 'Europe/Berlin'

describe('isWorkingTime', () => {
  it.each([
    ['Monday, 07:59:59', '2026-06-08T05:59:59.999Z', false],
    ['Monday, 08:00:00', '2026-06-08T06:00:00.000Z', true],
    ['Friday, 16:59:59', '2026-06-12T14:59:59.999Z', true],
    ['Friday, 17:00:00', '2026-06-12T15:00:00.000Z', false],
    ['Saturday, noon', '2026-06-13T10:00:00.000Z', false],
    ['Sunday, noon', '2026-06-14T10:00:00.000Z', false],
    ['in winter, 08:00:00', '2026-01-12T07:00:00.000Z', true],
    ['in winter, 07:59:59', '2026-01-12T06:59:59.000Z', false],
  ])('knows that %s in Berlin is: %s %s', (_, at, is) => {
    expect(isWorkingTime(new Date(at), BERLIN)).toBe(is)
  })
})

describe('nextWorkingMoment (R8)', () => {
  it.each([
    ['during working hours', '2026-06-10T09:30:00Z', BERLIN, undefined],
    ['at the last second', '2026-06-10T14:59:59.999Z', BERLIN, undefined],
    ['at 17:00:00', '2026-06-10T15:00:00Z', BERLIN, '2026-06-11T06:00:00.000Z'],
    ['before 8', '2026-06-10T05:59:59Z', BERLIN, '2026-06-10T06:00:00.000Z'],
    ['on Friday evening', '2026-06-12T18:00:00Z', BERLIN, '2026-06-15T06:00:00.000Z'],
    ['on Saturday', '2026-06-13T10:00:00Z', BERLIN, '2026-06-15T06:00:00.000Z'],
    ['over the weekend of spring', '2026-03-27T17:00:00Z', BERLIN, '2026-03-30T06:00:00.000Z'],
    ['over the weekend of autumn', '2026-10-23T17:00:00Z', BERLIN, '2026-10-26T07:00:00.000Z'],
    ['half an hour off', '2026-06-10T12:00:00Z', 'Asia/Kolkata', '2026-06-11T02:30:00.000Z'],
    [
      'where it is Monday already',
      '2026-06-07T17:00:00Z',
      'Pacific/Kiritimati',
      '2026-06-07T18:00:00.000Z',
    ],
    [
      'where it is Sunday still',
      '2026-06-08T05:00:00Z',
      'Pacific/Honolulu',
      '2026-06-08T18:00:00.000Z',
    ],
    ['with a fixed distance', '2026-06-10T22:00:00Z', 'UTC+05:30', '2026-06-11T02:30:00.000Z'],
    [
      'where a Friday is skipped',
      '2011-12-30T09:00:00Z',
      'Pacific/Apia',
      '2012-01-01T18:00:00.000Z',
    ],
  ])('is right %s', (_, now, zone, next) => {
    expect(nextWorkingMoment(new Date(now), zone)?.toISOString()).toBe(next)
  })

  it('is to come, within working hours, and there is none earlier', () => {
    const moments = fc.date({
      min: new Date('2005-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const next = nextWorkingMoment(now, zone)

        expect(next === undefined).toBe(isWorkingTime(now, zone))
        if (!next) return
        expect(next.getTime()).toBeGreaterThan(now.getTime())
        expect(isWorkingTime(next, zone)).toBe(true)
        expect(localTime(next, zone).weekday).toBeLessThanOrEqual(5)
        // Every quarter of an hour before it is outside working hours.
        for (let at = next.getTime() - 900_000; at > now.getTime(); at -= 900_000) {
          expect(isWorkingTime(new Date(at), zone)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
