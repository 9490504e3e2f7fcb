import { describe, expect, it } from '@jest/globals'
import { validateHeaderValue } from 'node:http'
import { sendTicket, tenantOfTicket } from '../../../src/api/follow/send-ticket.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { locationOf } from '../../../src/api/tracking/location.ts'
import { bytesToToken, tokenToBytes } from '../../../src/api/tracking/token-bytes.ts'
import type { TrackingToken } from '../../../src/api/tracking/tracking-seal.ts'
import { trackedPath } from '../../../src/api/tracking/tracked-path.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { FABRIKAM } from '../../fixtures/make.ts'
import { mutatedText } from '../../fixtures/mutations.ts'

const seal = createTrackingSeal([
  { id: 'k2', secret: Buffer.alloc(32, 2) },
  { id: 'k1', secret: Buffer.alloc(32, 1) },
])
const mail = { tenantId: FABRIKAM, followKey: Buffer.alloc(16, 7).toString('base64url') }
const target = 'https://contoso.example/offer?x=1&y=ü#part'
const CLICK = { kind: 'click', ...mail, linkNumber: 3, target } as const
const TOKENS: readonly TrackingToken[] = [
  { kind: 'open', ...mail },
  { kind: 'page', ...mail },
  { kind: 'file', ...mail, number: 3 },
  CLICK,
]

/** What means something in a token, in a path, or in a header. */
const PIECES = [
  ...['.', 'k1.', 'k2.', '=', '-', '_', '+', '/', '\0', '\r\n', '\r\nSet-Cookie: a=b', '\ud800'],
  ...[
    '%',
    '%00',
    '%zz',
    '%0d%0a',
    '?',
    '#',
    '.png',
    '//',
    '\\',
    '@',
    '[',
    'javascript:',
    'ü',
    '😀',
  ],
]

describe('a token with parts that do not belong', () => {
  it.each(TOKENS)('opens as it was sealed, or not at all: $kind', (token) => {
    const text = seal.seal(token)

    fc.assert(
      fc.property(mutatedText(text, PIECES), (given) => {
        expect(seal.open(given)).toEqual(given === text ? token : undefined)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['/o/', '/c/'])(
    'opens as the one that stands in the path, or not at all: %s',
    (start) => {
      const texts = new Set(TOKENS.map((token) => seal.seal(token)))
      const paths = fc.constantFrom(...texts).chain((text) => mutatedText(start + text, PIECES))

      fc.assert(
        fc.property(paths, (url) => {
          const asked = trackedPath(url)
          if (asked && seal.open(asked.token)) expect(texts).toContain(asked.token)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('whose bytes were changed before sealing says whose it is, or is none', () => {
    const bytes = fc
      .constantFrom(...TOKENS)
      .chain((token) => mutatedText(tokenToBytes(token).toString('latin1'), PIECES))
      .map((text) => Buffer.from(text, 'latin1'))

    fc.assert(
      fc.property(bytes, (changed) => {
        const token = bytesToToken(changed)
        if (token === undefined) return
        expect(token.tenantId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
        expect(token.followKey).toMatch(/^[\w-]{22}$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a target with parts that do not belong', () => {
  it.each([
    ['https://bücher.example:80/', 'https://xn--bcher-kva.example:80/'],
    ['http://bücher.example:443/', 'http://xn--bcher-kva.example:443/'],
    ['https://bücher.example:443/', 'https://xn--bcher-kva.example/'],
  ])('keeps the port of the other scheme: %s', (given, location) => {
    expect(locationOf(given)).toBe(location)
  })

  it('leads onto the web by one line, or nowhere', () => {
    fc.assert(
      fc.property(mutatedText(target, PIECES), (changed) => {
        const opened = seal.open(seal.seal({ ...CLICK, target: changed }))
        if (opened?.kind !== 'click') return
        const location = locationOf(opened.target)
        expect(() => validateHeaderValue('location', location)).not.toThrow()
        expect(location).toMatch(/^https?:\/\/[^/?#\\\s]/i)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a send ticket with parts that do not belong', () => {
  it('is 64 plain characters and says one tenant, or is none', () => {
    const ticket = sendTicket(FABRIKAM, Buffer.alloc(32, 9))

    fc.assert(
      fc.property(mutatedText(ticket, PIECES), (given) => {
        const tenantId = tenantOfTicket(given)
        if (tenantId === undefined) return
        const random = Buffer.from(given, 'base64url').subarray(16)
        expect(sendTicket(tenantId, random)).toBe(given)
      }),
      { numRuns: 300 },
    )
  })
})
