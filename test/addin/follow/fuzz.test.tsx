import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  instrumentHtml,
  linkTargets,
  scanLinks,
} from '../../../src/addin/follow/instrument-html.ts'
import { asWritten, wasSentBefore } from '../../../src/addin/follow/sent-body.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { mutatedText } from '../../fixtures/mutations.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/html')
const MAILS = readdirSync(FOLDER).map((name) => readFileSync(path.join(FOLDER, name), 'utf8'))

/** What has a browser read on in another way. */
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    '&',
    ';',
    '\0',
    '\r\n',
    '\f',
    '\ud800',
    '</',
    '/>',
    '<a',
    '< a',
  ],
  ...['<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>', '<?xml', '<!doctype html>', '<![if x]>'],
  ...[
    '<a href=https://e.example/1>',
    '<a href="https://e.example/2',
    "<a href='https://e.example/3",
  ],
  ...['<a HREF = "https://e.example/4?a=1&copy=2&amp;b">x</a>', '<a/href="https://e.example/5">'],
  ...[
    '<a href="&#x68;ttps://e.example/6">',
    '<a href="https://e.example/7" href="https://e.example/8">',
  ],
  ...[
    '<textarea>',
    '<title>',
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<xmp>',
    '<noembed>',
  ],
  ...['<plaintext>', '<table>', '<select>', '<svg>', '<math>', '</svg>', '<iframe>'],
  ...['<blockquote>', 'data-follow="no"', '&#0;', '&#x110000;', '&nbsp', '🙂', '=', '<p class=x'],
]

const mails = fc.constantFrom(...MAILS).chain((mail) => mutatedText(mail, PIECES))

const TRACKED = 'https://track.example/c/'

function instrumented(html: string) {
  const scan = scanLinks(html, { ownHosts: ['track.example'] })
  const links = linkTargets(scan).map((target, index) => ({
    target,
    trackedUrl: `${TRACKED}${index}.A-_`,
  }))
  const urls = new Map(links.map(({ target, trackedUrl }) => [target, trackedUrl]))
  return { links, html: instrumentHtml(html, scan, urls) }
}

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** All that a browser makes of a mail; where tracked links lead stands for them. */
function asRead(html: string, follow: (href: string) => string) {
  const read = page(html)
  for (const link of read.querySelectorAll('a[href]'))
    link.setAttribute('href', follow(link.getAttribute('href') ?? ''))
  return read.documentElement.outerHTML
}

/** As browsers take an address from an attribute. */
const requested = (href: string) =>
  href.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '').replace(/[\t\r\n]/g, '')

describe('whatever HTML a mail has', () => {
  it('reads the same once instrumented: only where links lead is changed', () => {
    fc.assert(
      fc.property(mails, (html) => {
        const done = instrumented(html)
        const targets = new Map(done.links.map(({ trackedUrl, target }) => [trackedUrl, target]))

        const after = asRead(done.html, (href) => requested(targets.get(href) ?? href))

        expect(after).toBe(asRead(html, requested))
      }),
      { numRuns: 60 },
    )
  })

  it('has tracked links only where whole addresses on the web were', () => {
    fc.assert(
      fc.property(mails, (html) => {
        for (const { target } of instrumented(html).links)
          expect(target).toMatch(/^https?:\/\/[^\s"<>\\]+$/i)
      }),
      { numRuns: 100 },
    )
  })

  it('is put back after Undo Send without a tracked link left', () => {
    const parts = { beaconHtml: '', footerHtml: '' }
    fc.assert(
      fc.property(mails, (html) => {
        fc.pre(!wasSentBefore(html, parts))
        const done = instrumented(html)
        expect(wasSentBefore(asWritten(done.html, parts, done.links), parts)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
