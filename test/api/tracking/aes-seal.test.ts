import { describe, expect, it } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { MAX_TOKEN_LENGTH } from '../../../src/api/tracking/token-bytes.ts'
import type { TrackingToken } from '../../../src/api/tracking/tracking-seal.ts'
import * as fc from '../../fixtures/fast-check.ts'

const secret = (name: string) => createHash('sha256').update(name).digest()
const first = { id: 'k1', secret: secret('first') }
const second = { id: 'k2', secret: secret('second') }
const seal = createTrackingSeal([first])

const TENANT = '7d9f2a10-5b3c-4d2e-8f10-0123456789ab'
const KEY = Buffer.from('0123456789abcdef').toString('base64url')
const OPEN: TrackingToken = { kind: 'open', tenantId: TENANT, followKey: KEY }
const CLICK: TrackingToken = {
  kind: 'click',
  tenantId: TENANT,
  followKey: KEY,
  linkNumber: 3,
  target: 'https://contoso.example/offer?x=1&y=ü#part',
}

const tenants = fc.uuid()
const keys = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'))
const tokens: fc.Arbitrary<TrackingToken> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), tenantId: tenants, followKey: keys }),
  fc.record({ kind: fc.constant('page' as const), tenantId: tenants, followKey: keys }),
  fc.record({
    kind: fc.constant('click' as const),
    tenantId: tenants,
    followKey: keys,
    linkNumber: fc.integer({ min: 1, max: 0xffffffff }),
    target: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  }),
  fc.record({
    kind: fc.constant('file' as const),
    tenantId: tenants,
    followKey: keys,
    number: fc.integer({ min: 1, max: 0xffffffff }),
  }),
)

describe('a tracking seal', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        expect(seal.open(seal.seal(token))).toEqual(token)
      }),
    )
  })

  it('tells a page from the beacon of the same mail', () => {
    const page = seal.seal({ ...OPEN, kind: 'page' })

    expect(page).not.toBe(seal.seal(OPEN))
    expect(page).toHaveLength(seal.seal(OPEN).length)
    expect(seal.open(page)).toEqual({ ...OPEN, kind: 'page' })
  })

  it('never takes a file for a link of the same number', () => {
    const file = { ...OPEN, kind: 'file' as const, number: 3 }

    expect(seal.open(seal.seal(file))).toEqual(file)
    expect(seal.open(seal.seal({ ...CLICK, target: '' }))).toBeUndefined()
  })

  it.each([
    [
      'k1.F2XataPrcrXM10pLLqMT4z1BOqw6600Z5yXxyzx2ki7ru12bWMzg7T3cczcDLbq7AgorPPc6ummcmSMK8A',
      'open',
    ],
    [
      'k1.yCgzK7FknQUR12_boFsPLkfs72KNMpUeBFTDgqq7dofhwwzQ0a3qNCwMtxcFe1USpxOayiCgFSgg4pt4qA',
      'page',
    ],
    [
      'k1.ZvRSpSq_YipO24TDgy-8kaafsQ7Zwglwkn888WdNTNVz4eCFscOWnOGX12Cvk3R7PaPNoAAYby9lYw9KC7OIyjZXHUwiCRPM_sJPR8FLRUNCAqNAbpboqqezUondBw',
      'click',
    ],
  ])('opens %s, which went out in a mail before there were files', (text, kind) => {
    const then = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 7) }])
    const token = then.open(text)

    expect(token).toMatchObject({ kind, tenantId: '11111111-2222-4333-8444-555555555555' })
    expect(token && then.seal(token)).toBe(text)
  })

  it('gives the same text for the same token, and only for that', () => {
    fc.assert(
      fc.property(tokens, tokens, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)

        expect(seal.seal(one)).toBe(seal.seal({ ...one }))
        expect(seal.seal(one) === seal.seal(other)).toBe(same)
      }),
    )
  })

  it('shows nothing of the token', () => {
    const text = seal.seal(CLICK)
    const sealed = Buffer.from(text.slice(3), 'base64url').toString('latin1')

    expect(text).toMatch(/^k1\.[A-Za-z0-9_-]+$/)
    expect(sealed).not.toContain('contoso')
    expect(text).not.toContain(KEY)
  })

  it('refuses a text with any one bit changed', () => {
    const bytes = Buffer.from(seal.seal(CLICK).slice(3), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)

      expect(seal.open(`k1.${changed.toString('base64url')}`)).toBeUndefined()
    }
  })

  it('refuses a text cut at any place', () => {
    const text = seal.seal(OPEN)
    for (let length = 0; length < text.length; length++)
      expect(seal.open(text.slice(0, length))).toBeUndefined()
  })

  it('refuses whatever anybody makes up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(seal.open(text)).toBeUndefined()
        expect(seal.open(`k1.${text}`)).toBeUndefined()
      }),
    )
  })

  it('opens only the canonical spelling of a token', () => {
    // 61 bytes take 82 characters, the last of which has four spare bits.
    const text = seal.seal(OPEN)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const spellings = [...alphabet].map((last) => text.slice(0, -1) + last)

    expect(spellings.filter((spelling) => seal.open(spelling))).toEqual([text])
    expect(seal.open(`${text}=`)).toBeUndefined()
    expect(seal.open(`${text} `)).toBeUndefined()
    expect(seal.open(text.replace('.', '.!'))).toBeUndefined()
  })

  it('refuses a token of another ring, even under the same key id', () => {
    const foreign = createTrackingSeal([{ id: 'k1', secret: secret('foreign') }])

    expect(seal.open(foreign.seal(OPEN))).toBeUndefined()
  })

  it('binds the key id: the same secret under another id does not open', () => {
    const renamed = createTrackingSeal([{ id: 'k9', secret: first.secret }])

    expect(renamed.open(seal.seal(OPEN).replace('k1.', 'k9.'))).toBeUndefined()
  })

  it('opens tokens of every key in the ring after rotation, and none of a removed key', () => {
    const old = createTrackingSeal([first]).seal(OPEN)
    const rotated = createTrackingSeal([second, first])

    expect(rotated.seal(OPEN)).toMatch(/^k2\./)
    expect(rotated.open(old)).toEqual(OPEN)
    expect(createTrackingSeal([second]).open(old)).toBeUndefined()
  })

  it.each(['javascript:alert(1)', 'ftp://contoso.example/', 'https:///x', '//contoso.example', ''])(
    'never opens to the target %p, even when sealed with our key',
    (target) => {
      expect(seal.open(seal.seal({ ...CLICK, target }))).toBeUndefined()
    },
  )

  it('refuses a text that is too long, though authentic', () => {
    const target = (length: number) => 'https://contoso.example/'.padEnd(length, 'x')
    const longest = seal.seal({ ...CLICK, target: target(2180) })
    const tooLong = seal.seal({ ...CLICK, target: target(2200) })

    expect(longest.length).toBeLessThanOrEqual(MAX_TOKEN_LENGTH)
    expect(seal.open(longest)).toBeDefined()
    expect(tooLong.length).toBeGreaterThan(MAX_TOKEN_LENGTH)
    expect(seal.open(tooLong)).toBeUndefined()
  })

  it.each([
    ['no tenant', { ...OPEN, tenantId: 'x' }],
    ['a short key', { ...OPEN, followKey: 'AAAA' }],
    ['a key with spare bits set', { ...OPEN, followKey: `${'A'.repeat(21)}B` }],
    ['link number 0', { ...CLICK, linkNumber: 0 }],
    ['file number 0', { ...OPEN, kind: 'file', number: 0 }],
    ['half a link', { ...CLICK, linkNumber: 1.5 }],
  ])('does not seal %s', (_, token) => {
    const attempt = () => seal.open(seal.seal(token as TrackingToken))

    expect(attempt).toThrow(RangeError)
  })

  it.each([
    ['no key', []],
    ['a repeated id', [first, { ...second, id: 'k1' }]],
    ['a short secret', [{ id: 'k1', secret: randomBytes(16) }]],
    ['an id with a dot', [{ ...first, id: 'k.1' }]],
  ])('cannot be made from %s', (_, ring) => {
    expect(() => createTrackingSeal(ring)).toThrow(RangeError)
  })
})
