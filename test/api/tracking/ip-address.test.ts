import { describe, expect, it } from '@jest/globals'
import { isIP } from 'node:net'
import {
  addressRange,
  addressWords,
  firstBits,
  isInRange,
} from '../../../src/api/tracking/ip-address.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('an address', () => {
  it.each([
    ['192.0.2.1', [0xc0000201]],
    ['255.255.255.255', [0xffffffff]],
    ['::', [0, 0, 0, 0]],
    ['::1', [0, 0, 0, 1]],
    ['2001:db8::', [0x20010db8, 0, 0, 0]],
    ['2001:DB8:0:1:2:3:4:5', [0x20010db8, 1, 0x20003, 0x40005]],
    ['fe80::1%eth0', [0xfe800000, 0, 0, 1]],
    ['::ffff:192.0.2.1', [0xc0000201]],
    ['::ffff:c000:201', [0xc0000201]],
    ['64:ff9b::192.0.2.1', [0x64ff9b, 0, 0, 0xc0000201]],
  ])('%s is read', (text, words) => {
    expect(addressWords(text)).toEqual(words)
  })

  it.each([
    ...['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.4 ', 'a.b.c.d', '1..2.3'],
    ...[':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '12345::', 'g::'],
    ...['1:2:3:4:5:6:7::8', '1.2.3.4::', '::1.2.3', 'unknown', '::1:'],
  ])('%j is none', (text) => {
    expect(addressWords(text)).toBeUndefined()
  })

  it('is read where Node reads one, and nowhere else', () => {
    const part = fc.oneof(
      fc.constant(''),
      fc.integer({ max: 300, min: 0 }).map(String),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdefg'), maxLength: 5 }),
    )
    const text = fc
      .array(part, { maxLength: 9 })
      .chain((parts) => fc.constantFrom('.', ':').map((mark) => parts.join(mark)))
    fc.assert(
      fc.property(fc.oneof(text, fc.ipV4(), fc.ipV6()), (given) => {
        expect(addressWords(given) !== undefined).toBe(isIP(given) > 0)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a range', () => {
  it.each([
    ['192.0.2.0/24', '192.0.2.255', '192.0.3.0'],
    ['192.0.2.7', '192.0.2.7', '192.0.2.8'],
    ['128.0.0.0/1', '255.1.1.1', '127.255.255.255'],
    ['0.0.0.0/0', '255.1.1.1', '::1'],
    ['2001:db8::/32', '2001:db8:ffff::1', '2001:db9::'],
    ['2001:db8:0:8000::/49', '2001:db8:0:ffff::1', '2001:db8:0:7fff::1'],
    ['::1/128', '::1', '::2'],
  ])('%s holds %s and not %s', (text, inside, outside) => {
    const range = addressRange(text)!

    expect(isInRange(addressWords(inside)!, range)).toBe(true)
    expect(isInRange(addressWords(outside)!, range)).toBe(false)
  })

  it.each([
    '192.0.2.1/24',
    '192.0.2.0/33',
    '2001:db8::1/32',
    '::/129',
    '/8',
    '1.2.3.4/',
    '1.2.3.4/x',
  ])('%j is none', (text) => {
    expect(addressRange(text)).toBeUndefined()
  })

  it('holds exactly what shares its first bits', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 32 }), (a, b, bits) => {
        const same =
          a.toString(2).padStart(32, '0').slice(0, bits) ===
          b.toString(2).padStart(32, '0').slice(0, bits)

        expect(isInRange([b], { words: firstBits([a], bits), bits })).toBe(same)
      }),
    )
  })
})
