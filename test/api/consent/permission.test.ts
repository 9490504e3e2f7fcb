import { describe, expect, it } from '@jest/globals'
import { countryOf } from '../../../src/api/consent/country.ts'
import { lesser, strictest } from '../../../src/api/consent/measures.ts'
import { modeFor, type StoredRule } from '../../../src/api/consent/mode.ts'
import {
  colleaguePermission,
  permissionOf,
  type PersonFacts,
} from '../../../src/api/consent/permission.ts'
import type { ConsentMode, ConsentState } from '../../../src/contract/consent.ts'
import * as fc from '../../fixtures/fast-check.ts'

const ALL = { opens: 'individual', clicks: 'individual' }
const NONE = { opens: 'nothing', clicks: 'nothing' }

const bo: PersonFacts = {
  email: 'bo@mail.contoso.de',
  contactId: 'bo',
  accountId: 'contoso',
  preference: 'allow',
  allowedSince: null,
  consent: 'none',
  accountPreference: 'allow',
  isErased: false,
}
const by = (defaultMode: ConsentMode, rules: StoredRule[] = []) => ({ defaultMode, rules })
const rule = (scope: StoredRule['scope'], target: string, mode: ConsentMode): StoredRule => ({
  scope,
  target,
  mode,
})

describe('modeFor', () => {
  const contact = rule('contact', 'bo', 'opt-in')
  const account = rule('account', 'contoso', 'clicks-only')
  const host = rule('domain', 'mail.contoso.de', 'aggregate-only')
  const domain = rule('domain', 'contoso.de', 'off')
  const country = rule('country', 'DE', 'opt-in')

  it.each([
    ['the contact', [country, domain, host, account, contact], 'opt-in', 'contact'],
    ['the account', [country, domain, host, account], 'clicks-only', 'account'],
    ['the longer domain', [country, domain, host], 'aggregate-only', 'domain'],
    ['the domain above', [country, domain], 'off', 'domain'],
    ['the country', [country], 'opt-in', 'country'],
    [
      'the default',
      [rule('country', 'AT', 'off'), rule('domain', 'toso.de', 'off')],
      'opt-out',
      'default',
    ],
  ] as const)('takes the rule for %s first', (_, rules, mode, scope) => {
    expect(modeFor(bo, by('opt-out', [...rules]))).toMatchObject({ mode, scope })
  })

  it('finds no contact or account rule for somebody without either', () => {
    const stranger = { ...bo, contactId: null, accountId: null }

    expect(modeFor(stranger, by('opt-out', [contact, account])).scope).toBe('default')
  })
})

describe('countryOf', () => {
  it.each([
    ['bo@contoso.de', 'DE'],
    ['bo@contoso.co.uk', 'GB'],
    ['bo@contoso.com', undefined],
    ['bo@contoso.io', undefined],
    ['bo@contoso.xn--p1ai', undefined],
    ['nobody', undefined],
    ['bo@[192.0.2.1]', undefined],
  ])('%s → %s', (address, country) => {
    expect(countryOf(address)).toBe(country)
  })
})

describe('permissionOf', () => {
  it.each([
    ['opt-out', null, ALL],
    ['opt-in', 'no-consent', NONE],
    ['aggregate-only', null, { opens: 'totals', clicks: 'totals' }],
    ['clicks-only', null, { opens: 'nothing', clicks: 'individual' }],
    ['off', 'mode-off', NONE],
  ] as const)('of somebody who said nothing, by %s', (mode, reason, measures) => {
    expect(permissionOf(bo, by(mode))).toMatchObject({ reason, measures, mode, scope: 'default' })
  })

  it.each([
    ['none', 'no-consent'],
    ['requested', 'no-consent'],
    ['granted', null],
    ['refused', 'refused'],
    ['withdrawn', 'withdrawn'],
  ] as const)('where consent is asked for and is %s', (consent, reason) => {
    expect(permissionOf({ ...bo, consent }, by('opt-in')).reason).toBe(reason)
  })

  it.each([
    [
      'their own no first',
      { preference: 'do-not-allow', accountPreference: 'do-not-allow' },
      'contact-opted-out',
    ],
    ["the account's no over their yes", { accountPreference: 'do-not-allow' }, 'account-opted-out'],
    [
      "the account's no over their consent",
      { consent: 'granted', accountPreference: 'do-not-allow' },
      'account-opted-out',
    ],
    [
      'what they withdrew over all',
      { consent: 'withdrawn', preference: 'do-not-allow' },
      'withdrawn',
    ],
    ['that they were erased', { isErased: true, consent: 'granted' }, 'withdrawn'],
  ] as const)('names %s', (_, facts, reason) => {
    expect(permissionOf({ ...bo, ...facts }, by('off')).reason).toBe(reason)
  })

  it('law 5: no mode and no rule allows what a person or their account refused', () => {
    const modes = fc.constantFrom<ConsentMode>(
      ...(['opt-out', 'opt-in', 'aggregate-only', 'clicks-only', 'off'] as const),
    )
    const states = fc.constantFrom<ConsentState>(
      ...(['none', 'requested', 'granted', 'refused', 'withdrawn'] as const),
    )
    const yesOrNo = fc.constantFrom('allow' as const, 'do-not-allow' as const)
    fc.assert(
      fc.property(
        fc.record({ preference: yesOrNo, accountPreference: yesOrNo, consent: states }),
        fc.boolean(),
        modes,
        fc.array(fc.tuple(fc.constantFrom('contact', 'account', 'domain', 'country'), modes)),
        (facts, isErased, mode, exceptions) => {
          const rules = exceptions.map(([scope, other]) =>
            rule(
              scope as StoredRule['scope'],
              { contact: 'bo', account: 'contoso', domain: 'contoso.de', country: 'DE' }[scope] ??
                '',
              other,
            ),
          )
          const saidNo =
            isErased ||
            facts.preference === 'do-not-allow' ||
            facts.accountPreference === 'do-not-allow' ||
            ['refused', 'withdrawn'].includes(facts.consent)

          const { reason, measures } = permissionOf({ ...bo, ...facts, isErased }, by(mode, rules))

          if (saidNo) expect(reason).not.toBeNull()
          if (reason !== null) expect(measures).toEqual(NONE)
        },
      ),
    )
  })
})

describe('colleaguePermission', () => {
  it.each([
    ['says nothing', {}, null],
    ['opted out', { preference: 'do-not-allow' }, 'contact-opted-out'],
    ['withdrew', { consent: 'withdrawn' }, 'withdrawn'],
  ] as const)('of one who %s', (_, facts, reason) => {
    expect(colleaguePermission({ ...bo, ...facts }).reason).toBe(reason)
  })
})

describe('strictest', () => {
  it('is everything of nobody', () => {
    expect(strictest([])).toEqual(ALL)
  })

  it('is the least of each, in any order', () => {
    const measured = fc.constantFrom('individual' as const, 'totals' as const, 'nothing' as const)
    const measures = fc.record({ opens: measured, clicks: measured })
    fc.assert(
      fc.property(fc.array(measures, { minLength: 1 }), (all) => {
        const least = strictest(all)

        expect(strictest(all.toReversed())).toEqual(least)
        for (const one of all) {
          expect(lesser(one.opens, least.opens)).toBe(least.opens)
          expect(lesser(one.clicks, least.clicks)).toBe(least.clicks)
        }
        expect(all.map(({ opens }) => opens)).toContain(least.opens)
      }),
    )
  })
})
