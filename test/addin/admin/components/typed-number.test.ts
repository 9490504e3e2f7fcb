import { describe, expect, it } from '@jest/globals'
import { typedNumber } from '../../../../src/addin/admin/components/typed-number.ts'
import { tenths } from '../../../../src/addin/admin/engagement/weight-entries.ts'
import { numberOf } from '../../../../src/addin/admin/segments/segment-entries.ts'

describe('a number in a field', () => {
  it.each([
    ['en-US', '11.2', '11.2'],
    ['de-DE', '11.2', '11,2'],
    ['es-ES', '11.', '11,'],
    ['nb-NO', '11,2', '11,2'],
    ['da-DK', '', ''],
    ['de-DE', 'abc', 'abc'],
  ])('is written as in %s: %j', (locale, typed, shown) => {
    expect(typedNumber(locale, typed)).toBe(shown)
  })

  it.each(['en-US', 'de-DE'])('is read as what is shown in %s', (locale) => {
    expect(tenths(typedNumber(locale, '11.2'))).toBe(112)
    expect(numberOf(typedNumber(locale, '33.5'))).toBe(33.5)
  })
})
