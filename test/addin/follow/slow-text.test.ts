import { describe, expect, it } from '@jest/globals'
import { beginsQuote, textBeginsQuote } from '../../../src/addin/follow/quoted-part.ts'
import { requestedAddress, webAddress } from '../../../src/addin/follow/web-address.ts'

/** What somebody outside wrote into a mail that is answered; the send handler reads it (law 1). */
const LONG = 300_000
const style = (value: string) => ({ name: 'div', attributes: [{ name: 'style', value }] })
const words = (value: string) => ({ name: 'div', attributes: [{ name: 'class', value }] })
const quotes = (tag: object) => beginsQuote(tag as Parameters<typeof beginsQuote>[0])

describe('a mail that was written to keep the send handler busy', () => {
  // Each took from ten seconds to minutes; the limit is Jest's own of five.
  it.each<[string, () => unknown, unknown]>([
    [
      'blanks within an address',
      () => webAddress(requestedAddress(`x${' '.repeat(LONG)}x`)),
      undefined,
    ],
    ['dashes', () => textBeginsQuote('-'.repeat(LONG)), false],
    ['borders', () => quotes(style('border-top:'.repeat(LONG / 10))), false],
    ['words of a quote', () => quotes(words(`ydp${'yahoo_quoted'.repeat(LONG / 10)}!`)), false],
  ])('with %s is read at once', (_, read, expected) => {
    expect(read()).toBe(expected)
  })

  it('is read as before where it is short', () => {
    expect(requestedAddress('\u0000 \thttps://a.example/\nb \n')).toBe('https://a.example/b')
    expect(textBeginsQuote('-----Original Message-----')).toBe(true)
    expect(textBeginsQuote('--Original Message--')).toBe(false)
    expect(quotes(style('border:none; border-top:solid #E1E1E1 1.0pt;padding:0'))).toBe(true)
    expect(quotes(style('border-top:none;color:#e1e1e1'))).toBe(false)
    expect(quotes(words('ydp12yahoo_quoted_1'))).toBe(true)
    expect(quotes(words('ydp12'))).toBe(false)
  })
})
