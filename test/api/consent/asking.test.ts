import { describe, expect, it } from '@jest/globals'
import { mayAskFrom, monthsAfter, type Asking } from '../../../src/api/consent/asking.ts'

const day = (text: string) => new Date(`${text}T09:00:00.000Z`)
const silent: Asking = {
  permission: { mode: 'opt-in', reason: 'no-consent' },
  consent: 'none',
  preference: 'allow',
  consentAt: null,
  askedAt: null,
}

describe('mayAskFrom', () => {
  it('is at once for somebody who was never asked', () => {
    expect(mayAskFrom(silent)).toEqual(new Date(0))
  })

  it.each([
    ['was asked', { consent: 'requested', askedAt: day('2026-01-15') }, '2026-07-15'],
    ['refused', { consent: 'refused', consentAt: day('2026-01-15') }, '2026-07-15'],
    [
      'answered long after being asked',
      { consent: 'withdrawn', askedAt: day('2026-01-15'), consentAt: day('2026-03-15') },
      '2026-09-15',
    ],
    ['was asked on a 31st', { consent: 'requested', askedAt: day('2026-08-31') }, '2027-02-28'],
  ] as const)('is six months after somebody %s', (_, facts, from) => {
    const reason = facts.consent === 'requested' ? 'no-consent' : facts.consent
    expect(mayAskFrom({ ...silent, ...facts, permission: { mode: 'opt-in', reason } })).toEqual(
      day(from),
    )
  })

  it.each([
    ['they agreed', { consent: 'granted', permission: { mode: 'opt-in', reason: null } }],
    ['nobody has to agree', { permission: { mode: 'opt-out', reason: null } }],
    ['nothing is measured anyway', { permission: { mode: 'off', reason: 'mode-off' } }],
    ['somebody here said no for them', { preference: 'do-not-allow' }],
    ['their account said no', { permission: { mode: 'opt-in', reason: 'account-opted-out' } }],
  ] as const)('is never while %s', (_, facts) => {
    expect(mayAskFrom({ ...silent, ...facts })).toBeUndefined()
  })
})

describe('monthsAfter', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-06-15', 12, '2027-06-15'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s and %i months', (from, months, to) => {
    expect(monthsAfter(day(from), months)).toEqual(day(to))
  })
})
