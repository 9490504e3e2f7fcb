import { describe, expect, it } from '@jest/globals'
import type { StoredRule } from '../../../src/api/consent/mode.ts'
import {
  mergedMode,
  mergedPreference,
  type StatedPreference,
} from '../../../src/api/accounts/merged-account.ts'
import { daysAgo, NOW } from '../../fixtures/make.ts'

const ALLOWED: StatedPreference = {
  ...{ preference: 'allow', preference_changed_at: null, preference_changed_by: null },
  ...{ preference_reason: null, allowed_since: null },
}
const REFUSED: StatedPreference = {
  ...{
    preference: 'do-not-allow',
    preference_changed_at: daysAgo(3),
    preference_changed_by: 'ole',
  },
  ...{ preference_reason: 'Asked', allowed_since: daysAgo(9) },
}

describe('mergedPreference', () => {
  it('is the no of either, with who said it', () => {
    expect(mergedPreference(ALLOWED, REFUSED)).toEqual(REFUSED)
    expect(mergedPreference(REFUSED, ALLOWED)).toEqual(REFUSED)
  })

  it('is the first no of two', () => {
    const other = { ...REFUSED, preference_reason: 'Other', allowed_since: null }
    expect(mergedPreference(REFUSED, other)).toEqual(REFUSED)
  })

  it('allows since both do', () => {
    const one = { ...ALLOWED, allowed_since: daysAgo(2) }
    const other = { ...ALLOWED, allowed_since: daysAgo(7) }
    expect(mergedPreference(one, other).allowed_since).toEqual(daysAgo(2))
    expect(mergedPreference(other, one).allowed_since).toEqual(daysAgo(2))
    expect(mergedPreference(ALLOWED, one).allowed_since).toEqual(daysAgo(2))
    expect(NOW > daysAgo(2)).toBe(true)
  })
})

describe('mergedMode', () => {
  const accounts = [
    { id: 'a', domains: ['a.example'] },
    { id: 'b', domains: ['b.example', 'b2.example'] },
  ]
  const rule = (scope: StoredRule['scope'], target: string, mode: StoredRule['mode']) => ({
    ...{ scope, target, mode },
  })

  it.each([
    ['nothing without a rule for either', [], undefined],
    ['nothing where only domains have rules', [rule('domain', 'a.example', 'off')], undefined],
    ['nothing for others’ rules', [rule('account', 'c', 'off')], undefined],
    ['the stricter of two', [rule('account', 'a', 'opt-out'), rule('account', 'b', 'off')], 'off'],
    ['the default where it is stricter', [rule('account', 'a', 'opt-out')], 'opt-in'],
    ['the rule where the default is less strict', [rule('account', 'b', 'off')], 'off'],
    [
      'the rule of a domain where that held for the other one',
      [rule('account', 'a', 'opt-out'), rule('domain', 'b2.example', 'off')],
      'off',
    ],
  ] as const)('is %s', (_, rules, expected) => {
    expect(mergedMode(accounts, { defaultMode: 'opt-in', rules })).toBe(expected)
  })
})
