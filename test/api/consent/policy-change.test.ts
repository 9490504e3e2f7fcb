import { describe, expect, it } from '@jest/globals'
import {
  isNotice,
  loosens,
  policyChanges,
  tidyPolicy,
  type Policy,
} from '../../../src/api/consent/policy-change.ts'

const POLICY: Policy = {
  defaultMode: 'opt-out',
  mixedGroups: 'block',
  footer: false,
  organisationName: null,
  privacyContact: null,
  privacyNotice: null,
}

describe('a privacy notice', () => {
  it.each([
    ['https://fabrikam.example/privacy', true],
    ['HTTPS://fabrikam.example', true],
    ['http://fabrikam.example/privacy', false],
    ['javascript:alert(1)', false],
    ['fabrikam.example/privacy', false],
    ['https://', false],
    ['https:///x', false],
    ['https://bo:pass@fabrikam.example', false],
    ['mailto:privacy@fabrikam.example', false],
  ])('%j is a page: %s', (url, expected) => {
    expect(isNotice(url)).toBe(expected)
  })
})

describe('a policy', () => {
  it('has its texts trimmed, and none for an empty one', () => {
    const typed = { ...POLICY, organisationName: ' Fabri\0kam ', privacyNotice: '  ' }

    expect(tidyPolicy(typed)).toEqual({ ...POLICY, organisationName: 'Fabrikam' })
  })

  it.each([
    [{ defaultMode: 'opt-out' }, { defaultMode: 'opt-in' }, true],
    [{ defaultMode: 'opt-in' }, { defaultMode: 'opt-out' }, true],
    [{ defaultMode: 'off' }, { defaultMode: 'clicks-only' }, true],
    [{ defaultMode: 'opt-out' }, { defaultMode: 'off' }, false],
    [{ defaultMode: 'opt-out' }, { defaultMode: 'opt-out' }, false],
    [{ mixedGroups: 'block' }, { mixedGroups: 'partial' }, true],
    [{ mixedGroups: 'partial' }, { mixedGroups: 'block' }, false],
    [{ footer: false }, { footer: true }, false],
  ] as const)('from %j to %j may measure more: %s', (before, after, expected) => {
    expect(loosens({ ...POLICY, ...before }, { ...POLICY, ...after })).toBe(expected)
  })

  it('says what changed, and of an address only that it did', () => {
    const after: Policy = {
      ...POLICY,
      defaultMode: 'opt-in',
      privacyContact: 'privacy@fabrikam.example',
    }

    expect(policyChanges(POLICY, POLICY)).toEqual({})
    expect(policyChanges(POLICY, after)).toEqual({
      defaultMode: { from: 'opt-out', to: 'opt-in' },
      privacyContact: 'changed',
    })
  })
})
