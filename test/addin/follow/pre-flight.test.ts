import { attachment } from '../../fixtures/fake-outlook.ts'
import { describe, expect, it } from '@jest/globals'
import { scanLinks } from '../../../src/addin/follow/instrument-html.ts'
import { beaconHosts } from '../../../src/addin/follow/own-beacons.ts'
import {
  hasInlineImages,
  isProtected,
  LARGEST_BODY,
  preFlight,
  type BodyFacts,
} from '../../../src/addin/follow/pre-flight.ts'

const HTML =
  '<a href="https://a.example/">a</a><a href="https://a.example/">b</a>' +
  '<a href="mailto:x@y.example">m</a><a href="https://b.example/" data-follow="no">c</a>'

const good: BodyFacts = {
  bodyType: 'html',
  length: HTML.length,
  hasInlineImages: false,
  isProtected: false,
  scan: scanLinks(HTML, { ownHosts: [] }),
}

describe('pre-flight', () => {
  it.each<[string, Partial<BodyFacts>]>([
    ['ok', {}],
    ['ok', { length: LARGEST_BODY }],
    ['too-large', { length: LARGEST_BODY + 1 }],
    ['inline-images', { hasInlineImages: true }],
    ['inline-images', { hasInlineImages: true, length: LARGEST_BODY + 1 }],
    ['no-links', { scan: [] }],
    ['no-links', { scan: [], hasInlineImages: true }],
    ['plain-text', { bodyType: 'text', scan: [] }],
    ['protected', { isProtected: true, bodyType: 'text', scan: [] }],
  ])('says %s for %j', (outcome, facts) => {
    expect(preFlight({ ...good, ...facts }).outcome).toBe(outcome)
  })

  it('does not count the line that leads to the recipient’s own page', () => {
    const ownHosts = ['follow.fabrikam.example']
    const html =
      '<a href="https://follow.fabrikam.example/p/k1.abc">say no</a> <a href="https://follow.fabrikam.example/c/k1.abc">offer</a>'

    const { leftAlone } = preFlight({ ...good, scan: scanLinks(html, { ownHosts }) })

    expect(leftAlone['already-tracked']).toBe(1)
  })

  it('takes a link to a shared file for tracked, and not for one like any other', () => {
    const ownHosts = ['follow.fabrikam.example']
    const scan = scanLinks('<a href="https://follow.fabrikam.example/f/k1.abc">Offer</a>', {
      ownHosts,
    })

    const { outcome, tracked, leftAlone } = preFlight({ ...good, scan })

    expect([outcome, tracked]).toEqual(['no-links', 1])
    expect(leftAlone).toMatchObject({ 'shared-file': 1, 'already-tracked': 0 })
  })

  it('counts places that are followed, distinct targets, and what is left alone by reason', () => {
    const { followed, targets, leftAlone } = preFlight(good)
    expect(followed).toBe(2)
    expect(targets).toEqual(['https://a.example/'])
    expect(leftAlone).toMatchObject({ 'not-web': 1, 'opted-out': 1, quoted: 0 })
    expect(Object.keys(leftAlone)).toHaveLength(12)
  })
})

describe('pictures in the mail', () => {
  it.each([
    ['<img src="cid:image001.png@01DB">', true],
    ["<img src='CID:x'>", true],
    ['<img src=cid:x>', true],
    ['<td style="background:url(cid:x)">', true],
    ['<img src="data:image/gif;base64,R0l">', true],
    ['<img src="https://a.example/cid:x">', false],
    ['<p>Placid: calm</p>', false],
    ['', false],
  ])('%s: %s', (html, found) => {
    expect(hasInlineImages(html, [])).toBe(found)
  })

  it('are known from an inline attachment too', () => {
    expect(hasInlineImages('', [attachment({ name: 'logo.png', isInline: true })])).toBe(true)
    expect(hasInlineImages('', [attachment({ name: 'offer.pdf', isInline: false })])).toBe(false)
  })
})

describe('protected mail', () => {
  it.each([
    ['smime.p7m', true],
    ['SMIME.P7S', true],
    ['message.rpmsg', true],
    ['message_v2.rpmsg', true],
    ['message.pdf', false],
  ])('is known by %s: %s', (name, found) => {
    expect(isProtected([attachment({ name, isInline: false })])).toBe(found)
  })
})

describe('own beacons', () => {
  it('tell the host of a new follow', () => {
    expect(beaconHosts('<img src="https://Track.example:8443/o/1" width="1">')).toEqual([
      'track.example:8443',
    ])
    expect(beaconHosts('')).toEqual([])
  })
})
