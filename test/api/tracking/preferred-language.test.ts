import { describe, expect, it } from '@jest/globals'
import {
  LANGUAGES,
  languageOf,
  preferredLanguage,
} from '../../../src/api/tracking/preferred-language.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr-FR, it;q=0.8', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr, es;q=0.5, da;q=0.7', 'da'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['DE-de', 'de'],
    ['de;q=0, es;q=0.1', 'es'],
    ['constructor, __proto__, da', 'da'],
  ])('reads %p as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })

  it('always gives one that we have', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LANGUAGES).toContain(preferredLanguage(header))
      }),
    )
  })
})

describe('languageOf', () => {
  it.each([
    ['de-DE', 'de'],
    ['nb-NO', 'nb'],
    ['da', 'da'],
    ['fr-FR', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('reads %p as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
