import { describe, expect, it } from '@jest/globals'
import type { Recipient } from '../../../../src/contract/recipient.ts'
import { HABITS_NEEDED } from '../../../../src/contract/timing.ts'
import {
  HABITS_NEEDED_HERE,
  habitHours,
} from '../../../../src/addin/taskpane/timing/habit-hours.ts'
import { onlyRecipient } from '../../../../src/addin/taskpane/timing/only-recipient.ts'
import {
  momentFault,
  momentOf,
  nextFullHour,
  typedMoment,
} from '../../../../src/addin/taskpane/timing/typed-moment.ts'
import { clockThere, momentThere } from '../../../../src/addin/taskpane/timing/zone-clock.ts'

const at = (field: Recipient['field'], email: string): Recipient => ({ field, email })
const BO = at('to', 'bo@contoso.example')
const KIM = at('cc', 'kim@contoso.example')

describe('onlyRecipient (R8)', () => {
  it.each([
    ['one in To', [BO], 'bo@contoso.example'],
    [
      'one in To, others in Cc and Bcc',
      [BO, KIM, at('bcc', 'eva@x.example')],
      'bo@contoso.example',
    ],
    ['nobody in To, one in Cc', [KIM], 'kim@contoso.example'],
    ['two in To', [BO, at('to', 'eva@x.example')], 'several'],
    ['nobody in To, two in Cc', [KIM, at('cc', 'eva@x.example')], 'several'],
    ['only Bcc', [at('bcc', 'eva@x.example')], 'nobody'],
    ['nobody', [], 'nobody'],
  ])('of %s is right', (_, named, expected) => {
    const only = onlyRecipient({ named, hasOthers: false })

    expect(only.recipient ? only.recipient.email : only.why).toBe(expected)
  })

  it('is nobody where a list is addressed too', () => {
    expect(onlyRecipient({ named: [BO], hasOthers: true })).toMatchObject({ why: 'unnamed' })
  })
})

describe('a typed moment', () => {
  const now = new Date('2026-11-02T10:20:30Z')

  it('comes back as it was, to the minute', () => {
    expect(momentOf(typedMoment(new Date('2026-11-03T08:05:00Z')))).toEqual(
      new Date('2026-11-03T08:05:00Z'),
    )
  })

  it.each([
    [new Date(now), 'past'],
    [new Date(now.getTime() - 1), 'past'],
    [new Date(now.getTime() + 1), undefined],
    [undefined, 'incomplete'],
  ])('%s is %s', (moment, fault) => {
    expect(momentFault(moment, now)).toBe(fault)
  })

  it('is nothing while the fields are not filled', () => {
    expect(momentOf({ day: '', time: '08:00' })).toBeUndefined()
    expect(momentOf({ day: '2026-11-03', time: '' })).toBeUndefined()
  })

  it('begins at the next full hour', () => {
    const next = nextFullHour(now)

    expect([next.getMinutes(), next.getSeconds()]).toEqual([0, 0])
    expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(3_600_000)
    expect(next.getTime()).toBeGreaterThan(now.getTime())
  })
})

describe('a clock elsewhere', () => {
  it.each([
    ['en-US', 'Europe/Berlin', /Mon 8:00\sAM/],
    ['en-US', 'UTC+05:30', /Mon 12:30\sPM/],
    ['en-US', 'UTC-08:00', /Sun 11:00\sPM/],
    ['de-DE', 'Europe/Berlin', /Mo\.?,? 08:00/],
  ])('in %s shows the time in %s', (locale, zone, shown) => {
    expect(clockThere(locale, '2026-11-02T07:00:00Z', zone)).toMatch(shown)
  })

  it('shows the day there, which may be another one', () => {
    expect(momentThere('en-US', '2026-11-02T20:00:00Z', 'Asia/Kolkata')).toMatch(/Tue, Nov 3, 1:30/)
  })
})

describe('habitHours', () => {
  it('adds up working days and weekends apart', () => {
    const week = Array.from({ length: 168 }, (_, index) => (index % 24 === 9 ? 1 : 0))

    expect(habitHours(week)[9]).toEqual({ hour: 9, workingDays: 5, weekend: 2 })
    expect(habitHours(week)[10]).toEqual({ hour: 10, workingDays: 0, weekend: 0 })
  })

  it('says the same threshold as the contract', () => {
    expect(HABITS_NEEDED_HERE).toBe(HABITS_NEEDED)
  })
})
