import { describe, expect, it } from '@jest/globals'
import { countries, countryName } from '../../../../src/addin/admin/consent/countries.ts'
import { cleanTarget, isTarget } from '../../../../src/addin/admin/consent/rule-target.ts'
import { countryOf } from '../../../../src/api/consent/country.ts'

describe('the target of an exception', () => {
  it.each([
    ['contact', 'bo@contoso.example', true],
    ['contact', ' bo@contoso.example ', true],
    ['contact', 'contoso.example', false],
    ['contact', '', false],
    ['domain', 'contoso.example', true],
    ['domain', '@contoso.example', true],
    ['domain', '*.contoso.example', true],
    ['domain', 'müller.example', true],
    ['domain', 'contoso', false],
    ['domain', 'con toso.example', false],
    ['domain', 'bo@contoso.example', false],
    ['domain', `${'a.'.repeat(200)}example`, false],
    ['account', 'contoso.example', true],
    ['account', 'Contoso AS', false],
    ['country', 'FR', true],
    ['country', '', false],
    ['country', 'fr', false],
  ] as const)('of scope %s: %p could be one: %p', (scope, typed, could) => {
    expect(isTarget(scope, typed)).toBe(could)
  })

  it.each([
    ['domain', ' @contoso.example', 'contoso.example'],
    ['domain', '*.contoso.example', 'contoso.example'],
    ['contact', ' bo@contoso.example ', 'bo@contoso.example'],
  ] as const)('of scope %s: %p is sent as %p', (scope, typed, sent) => {
    expect(cleanTarget(scope, typed)).toBe(sent)
  })
})

describe('countries', () => {
  it('have a name in the display language, and are sorted by it', () => {
    const names = countries('de-DE').map(({ name }) => name)

    expect(names).toContain('Österreich')
    expect(names.indexOf('Österreich')).toBeGreaterThan(names.indexOf('Norwegen'))
    expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Polen'))
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
  })

  it('keep the code where the language has no name', () => {
    expect(countryName('en-US', 'QX')).toBe('QX')
  })

  it('are those that the service can tell by an address', () => {
    const untold = countries('en-US').filter(({ code }) => {
      const ending = code === 'GB' ? 'uk' : code.toLowerCase()
      return countryOf(`bo@contoso.${ending}`) !== code
    })

    expect(untold).toEqual([])
  })
})
