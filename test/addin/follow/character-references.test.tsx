import { describe, expect, it } from '@jest/globals'
import { decodeAttribute, decodeText } from '../../../src/addin/follow/character-references.ts'
import * as fc from '../../fixtures/fast-check.ts'

/** What a browser's parser, with the table of all names, makes of it. */
function parsed(value: string): string {
  const page = new DOMParser().parseFromString(`<a href="${value}">`, 'text/html')
  return page.querySelector('a')?.getAttribute('href') ?? ''
}

describe('character references in an attribute', () => {
  it.each([
    ['?a=1&amp;b=2', '?a=1&b=2'],
    ['?a=1&b=2', '?a=1&b=2'],
    ['?x&copy=1', '?x&copy=1'],
    ['?x&copy', '?x©'],
    ['?x&copy;=1', '?x©=1'],
    ['?x&copyright', '?x&copyright'],
    ['&#x68;ttps&colon;&sol;&sol;a', 'https://a'],
    ['&#104;&#104', 'hh'],
    ['&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['&#128;&#x9f;', '€Ÿ'],
    ['&', '&'],
    ['&;&#;&#x;', '&;&#;&#x;'],
    ['&unheardof;', '\ufffd'],
  ])('%s is read as %s', (raw, value) => {
    expect(decodeAttribute(raw)).toBe(value)
  })

  it('are read as a browser reads them, or not at all', () => {
    const name = fc.constantFrom(
      ...'amp AMP lt gt quot copy reg not notin para sect curren times yen apos colon nbsp'.split(
        ' ',
      ),
      ...'Aacute eacute szlig frac12 Sigma rarr lang x 1'.split(' '),
    )
    const piece = fc.oneof(
      fc.tuple(fc.constant('&'), name, fc.constantFrom('', ';', '=', '=1', ';x', 'x', ' ')),
      fc.tuple(fc.constantFrom('&#', '&#x'), fc.nat({ max: 0x11ffff }), fc.constantFrom('', ';')),
      fc.tuple(fc.constantFrom('a', '?', '&', '#', ';', '=')),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const raw = pieces.flat().join('')
        const value = decodeAttribute(raw)
        fc.pre(!value.includes('\ufffd'))
        expect(value).toBe(parsed(raw))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('character references in text', () => {
  it('are read where the name is known', () => {
    expect(decodeText('b&uuml;cher &amp; more &unheardof; &#8230;')).toBe(
      'bücher & more &unheardof; …',
    )
  })
})
