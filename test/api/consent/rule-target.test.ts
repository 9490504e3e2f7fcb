import { describe, expect, it } from '@jest/globals'
import { countryOf } from '../../../src/api/consent/country.ts'
import { modeFor } from '../../../src/api/consent/mode.ts'
import { canonicalTarget } from '../../../src/api/consent/rule-target.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('the target of a rule', () => {
  it.each([
    ['contact', ' Bo@Bücher.example', 'bo@xn--bcher-kva.example'],
    ['contact', 'contoso.example', undefined],
    ['contact', 'a b@contoso.example', undefined],
    ['domain', 'Contoso.Example', 'contoso.example'],
    ['domain', ' @contoso.example ', 'contoso.example'],
    ['domain', '*.contoso.example', 'contoso.example'],
    ['domain', '.contoso.example', 'contoso.example'],
    ['domain', 'bücher.example', 'xn--bcher-kva.example'],
    ['domain', 'gov', 'gov'],
    ['domain', 'bo@contoso.example', undefined],
    ['domain', 'contoso..example', undefined],
    ['domain', '-contoso.example', undefined],
    ['domain', 'https://contoso.example', undefined],
    ['domain', 'contoso.example/x', undefined],
    ['domain', '192.168.0.1', undefined],
    ['domain', `${'a'.repeat(64)}.example`, undefined],
    ['domain', `${'a.'.repeat(127)}example`, undefined],
    ['account', 'Contoso.Example', 'contoso.example'],
    ['account', '  ', undefined],
    ['country', 'de', 'DE'],
    ['country', ' No ', 'NO'],
    ['country', 'UK', 'GB'],
    ['country', 'GB', 'GB'],
    ['country', 'EU', undefined],
    ['country', 'XX', undefined],
    ['country', 'Germany', undefined],
    // Sold to everybody: it tells nobody's country.
    ['country', 'CO', undefined],
    ['country', 'IO', undefined],
  ] as const)('%s %j is %j', (scope, target, expected) => {
    expect(canonicalTarget(scope, target)).toBe(expected)
  })

  it('is the same when it is spelled so already', () => {
    const scope = fc.constantFrom('contact', 'account', 'domain', 'country')
    const target = fc.oneof(fc.domain(), fc.emailAddress(), fc.string(), fc.constant('no'))
    fc.assert(
      fc.property(scope, target, (of, typed) => {
        const once = canonicalTarget(of, typed)

        expect(once === undefined ? undefined : canonicalTarget(of, once)).toBe(once)
      }),
    )
  })

  it('as a country that is taken holds for somebody', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      ...{ minLength: 2, maxLength: 2 },
    })
    fc.assert(
      fc.property(letters, (top) => {
        const code = canonicalTarget('country', top)

        if (code !== undefined) expect(countryOf(`bo@contoso.${top}`)).toBe(code)
      }),
      { numRuns: 1000 },
    )
  })

  it('as a domain that is taken holds for everybody there and below', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const target = canonicalTarget('domain', domain) ?? ''
        const rules = {
          defaultMode: 'opt-out' as const,
          rules: [{ scope: 'domain' as const, target, mode: 'off' as const }],
        }
        const modeOf = (email: string) =>
          modeFor({ email, contactId: null, accountId: null }, rules).mode

        expect(modeOf(`bo@${target}`)).toBe('off')
        expect(modeOf(`bo@mail.${target}`)).toBe('off')
        expect(modeOf(`bo@x${target}`)).toBe('opt-out')
      }),
    )
  })
})
