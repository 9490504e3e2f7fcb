import { describe, expect, it } from '@jest/globals'
import { ORGANISATION_WORDING, type OrganisationState } from '../../../src/contract/organisation.ts'
import { switching, type Switching } from '../../../src/api/settings/switch.ts'

const TODAYS = { wording: ORGANISATION_WORDING, locale: 'en-US' }
const OLD = { wording: '2001-01', locale: 'en-US' }

type To = Parameters<typeof switching>[1]['to']
type Row = [from: OrganisationState, to: To, expected: Switching]

describe('switching with recorded consent', () => {
  it.each<Row>([
    ['on', 'on', 'nothing'],
    ['on', 'off', { to: 'off', consents: false }],
    ['on', 'terminated', { to: 'terminated', consents: false }],
    ['on', 'restored', 'nothing'],
    ['off', 'on', { to: 'on', consents: false }],
    ['off', 'off', 'nothing'],
    ['off', 'terminated', { to: 'terminated', consents: false }],
    ['off', 'restored', 'nothing'],
    ['terminated', 'on', 'terminated'],
    ['terminated', 'off', 'terminated'],
    ['terminated', 'terminated', 'nothing'],
    ['terminated', 'restored', { to: 'off', consents: false }],
  ])('from %s to %s', (state, to, expected) => {
    expect(switching({ state, consentedTo: ORGANISATION_WORDING }, { to })).toEqual(expected)
  })
})

describe('switching on', () => {
  it.each([
    ['without any consent', null, undefined, 'consent-required'],
    ['with consent to other words recorded', OLD.wording, undefined, 'consent-required'],
    ['with consent to other words given now', null, OLD, 'consent-required'],
    ['with consent given now', null, TODAYS, { to: 'on', consents: true }],
    ['with consent given anew', OLD.wording, TODAYS, { to: 'on', consents: true }],
    ['with consent given twice', ORGANISATION_WORDING, TODAYS, { to: 'on', consents: false }],
  ] as const)('%s', (_, consentedTo, consent, expected) => {
    const request = { to: 'on' as const, ...(consent && { consent }) }

    expect(switching({ state: 'off', consentedTo }, request)).toEqual(expected)
  })

  it('records consent where it is on by the word of the operator', () => {
    const request = { to: 'on' as const, consent: TODAYS }

    expect(switching({ state: 'on', consentedTo: null }, request)).toEqual({
      to: 'on',
      consents: true,
    })
  })

  it('is no way around restoring, whatever is agreed to', () => {
    const request = { to: 'on' as const, consent: TODAYS }

    expect(switching({ state: 'terminated', consentedTo: null }, request)).toBe('terminated')
  })
})
