import { describe, expect, it } from '@jest/globals'
import { formatMoney } from '../../../../src/addin/locales/format.ts'
import { amountOf } from '../../../../src/addin/taskpane/log-entry/amount.ts'
import { currencyName, usualCurrency } from '../../../../src/addin/taskpane/log-entry/currencies.ts'
import { dayOf, endOfDay } from '../../../../src/addin/taskpane/log-entry/due-day.ts'
import * as fc from '../../../fixtures/fast-check.ts'
import {
  senderStanding,
  type SenderStanding,
} from '../../../../src/addin/taskpane/log-entry/sender-standing.ts'
import type { LogEntryDetail } from '../../../../src/contract/log.ts'

describe('an amount as typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['1200', 1200],
    ['1 200,50', 1200.5],
    ['19.99', 19.99],
    ['1.999', undefined],
    ['1,200.50', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['999999999999', 999_999_999_999],
    ['999999999999.5', undefined],
    ['much', undefined],
  ])('“%s” is %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount)
  })
})

describe('a day', () => {
  it('ends as that very day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = dayOf(new Date(2000, 0, 1 + days, 12))

        const end = endOfDay(day)

        expect(end && dayOf(end)).toBe(day)
        expect(end && dayOf(new Date(Date.parse(end) + 1))).not.toBe(day)
      }),
    )
  })

  it.each(['', 'tomorrow', '2026'])('is none: “%s”', (text) => {
    expect(endOfDay(text)).toBeUndefined()
  })
})

describe('money', () => {
  it.each([
    ['en-US', 1200, 'EUR', '€1,200'],
    ['en-US', 99.5, 'EUR', '€99.50'],
    ['de-DE', 1200, 'EUR', '1.200\u00a0€'],
  ])('is written as in %s', (locale, value, currency, text) => {
    expect(formatMoney(locale, value, currency)).toBe(text)
  })

  it.each([
    ['nb-NO', 'NOK'],
    ['da-DK', 'DKK'],
    ['en-GB', 'GBP'],
    ['de-AT', 'EUR'],
    ['en', 'USD'],
    ['nb', 'NOK'],
    ['de-DE', 'EUR'],
  ])('of %s is counted in %s at first', (locale, currency) => {
    expect(usualCurrency(locale)).toBe(currency)
  })

  it('is called by its name where it has one', () => {
    expect(currencyName('en-US', 'EUR')).toBe('EUR – Euro')
    expect(currencyName('en-US', 'ZZZ')).toBe('ZZZ')
  })
})

describe('the sender of a logged mail', () => {
  it.each<[LogEntryDetail['senderProof'], SenderStanding]>([
    ['signed-in', 'verified'],
    ['proven', 'verified'],
    ['refused', 'notVerified'],
    ['unproven', 'notVerified'],
    ['unchecked', 'notChecked'],
    [null, 'notChecked'],
  ])('who is %s is %s', (proof, expected) => {
    expect(senderStanding(proof)).toBe(expected)
  })
})
