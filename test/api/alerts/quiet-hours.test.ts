import { describe, expect, it } from '@jest/globals'
import { isQuiet, isTimeZone } from '../../../src/api/alerts/quiet-hours.ts'

const at = (time: string) => new Date(`2026-06-10T${time}:00.000Z`)
const hours = (from: string, to: string, timeZone = 'UTC') => ({ from, to, timeZone })

describe('quiet hours', () => {
  it.each([
    ['none', null, '03:00', false],
    ['inside', hours('09:00', '17:00'), '12:00', true],
    ['at the first minute', hours('09:00', '17:00'), '09:00', true],
    ['at the end', hours('09:00', '17:00'), '17:00', false],
    ['just before', hours('09:00', '17:00'), '08:59', false],
    ['past midnight, before it', hours('22:00', '07:00'), '23:30', true],
    ['past midnight, after it', hours('22:00', '07:00'), '06:59', true],
    ['past midnight, by day', hours('22:00', '07:00'), '12:00', false],
    ['all day', hours('08:00', '08:00'), '03:00', true],
    ['by the clock of another zone', hours('22:00', '07:00', 'Asia/Tokyo'), '14:00', true],
    ['by a zone with half hours', hours('05:30', '05:31', 'Asia/Kolkata'), '00:00', true],
  ])('%s', (_, quiet, time, expected) => {
    expect(isQuiet(at(time), quiet)).toBe(expected)
  })

  it('keep to the clock on the wall when clocks change', () => {
    const night = hours('22:00', '07:00', 'Europe/Oslo')

    expect(isQuiet(new Date('2026-03-28T05:30:00Z'), night)).toBe(true)
    expect(isQuiet(new Date('2026-03-29T05:30:00Z'), night)).toBe(false)
  })
})

describe('a time zone', () => {
  it.each([
    ['Europe/Oslo', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['', false],
  ])('%p is known: %p', (name, known) => {
    expect(isTimeZone(name)).toBe(known)
  })
})
