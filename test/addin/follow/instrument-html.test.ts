import { describe, expect, it } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import {
  instrumentHtml,
  linkTargets,
  scanLinks,
  type ScannedLink,
} from '../../../src/addin/follow/instrument-html.ts'
import { originalSpellings, restoreHtml } from '../../../src/addin/follow/restore-html.ts'
import * as fc from '../../fixtures/fast-check.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/html')
const fixtures = readdirSync(FOLDER)
const fixture = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8')

const OWN = { ownHosts: ['track.example'] }
const trackedUrls = (scan: readonly ScannedLink[]) =>
  new Map(
    linkTargets(scan).map((target, index) => [target, `https://track.example/c/${index}.A-_`]),
  )

function instrument(html: string) {
  const scan = scanLinks(html, OWN)
  const urls = trackedUrls(scan)
  return { scan, urls, html: instrumentHtml(html, scan, urls) }
}

/** What the scan says about a mail, one line for each link. */
const seen = (html: string) =>
  scanLinks(html, OWN).map(({ target, reason }) => [target, reason ?? 'followed'])

/** Pieces of mail programs' HTML, whole and broken, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<a href="https://a.example/1?x=1&amp;y=2">one</a>',
        '<a href="https://a.example/1?x=1&y=2">same</a>',
        '<A HREF=\'https://b.example/"2"\'>two</A>',
        '<a href=https://c.example/3>',
        '<a href="\n https://d.example/4 \n">four',
        '<a href="https://track.example/c/0.A-_">ours</a>',
        '<a href="mailto:x@y.example">m</a>',
        '<a href>',
        '<a title="<a href=https://e.example/>" href=https://f.example/>',
        '</a>',
        '<!--[if gte vml 1]><a href="https://g.example/">',
        '<![endif]-->',
        '<!-- -->',
        '<style>',
        '</style>',
        '<iframe>',
        '</iframe>',
        '<svg>',
        '</svg>',
        '<div id="divRplyFwdMsg">',
        '<![if !vml]>',
        '"',
        "'",
        '>',
        '<',
        '&amp;',
        '\r\n',
        '\u0000',
        '<p class=x',
        'text 🙂 ',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

describe('instrumenting HTML', () => {
  it.each(fixtures)('gives %s back byte for byte when undone', (name) => {
    const html = fixture(name)
    const done = instrument(html)
    expect(restoreHtml(done.html, originalSpellings(html, done.scan, done.urls))).toBe(html)
  })

  it('gives any HTML back byte for byte when undone', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const done = instrument(html)
        const originals = originalSpellings(html, done.scan, done.urls)
        expect(restoreHtml(done.html, originals)).toBe(html)
      }),
      { numRuns: 2000 },
    )
  })

  it('law 2: changes only the values of href of eligible links', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { scan, html: after } = instrument(html)
        const eligible = scan.filter(({ reason }) => reason === undefined)
        let before = 0
        let now = 0
        for (const { start, end } of eligible) {
          const kept = html.slice(before, start)
          expect(after.slice(now, now + kept.length)).toBe(kept)
          now += kept.length
          now += /^https:\/\/track\.example\/c\/\d+\.A-_/.exec(after.slice(now))?.[0].length ?? NaN
          before = end
        }
        expect(after.slice(now)).toBe(html.slice(before))
      }),
      { numRuns: 2000 },
    )
  })

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const once = instrument(html).html
        expect(instrument(once).html).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a link alone that the API gave no tracked link for', () => {
    const html = '<a href="https://a.example/">a</a>'
    expect(instrumentHtml(html, scanLinks(html, OWN), new Map())).toBe(html)
  })

  it.each(['https://t.example/"', "https://t.example/'", 'https://t.example/ x', 'javascript:1'])(
    'refuses the tracked link %s, which is none of ours',
    (trackedUrl) => {
      const html = '<a href="https://a.example/">a</a>'
      const urls = new Map([['https://a.example/', trackedUrl]])
      expect(() => instrumentHtml(html, scanLinks(html, OWN), urls)).toThrow('unsafe')
    },
  )

  it('keeps the quotes, the case and the order of attributes', () => {
    const html = `<A TITLE=x HREF='https://a.example/' id=y><a href=https://a.example/>`
    expect(instrument(html).html).toBe(
      `<A TITLE=x HREF='https://track.example/c/0.A-_' id=y><a href=https://track.example/c/0.A-_>`,
    )
  })
})

describe('scanning links', () => {
  it('finds in a Word-made reply what was written, and only that', () => {
    expect(seen(fixture('word-reply.html'))).toEqual([
      ['https://fabrikam.example/offer?id=7&lang=en', 'followed'],
      ['https://fabrikam.example/terms#p3', 'followed'],
      ['https://fabrikam.example/unquoted', 'followed'],
      ['https://fabrikam.example/copy?a=1&copy=2', 'followed'],
      ['mailto:anna@fabrikam.example', 'not-web'],
      ['https://contoso.example/their-own', 'quoted'],
    ])
  })

  it('knows where the quoted thread begins in Outlook on the web', () => {
    expect(seen(fixture('outlook-web-reply.html'))).toEqual([
      ['https://fabrikam.example/demo', 'followed'],
      ['https://fabrikam.example/keep', 'opted-out'],
      ['https://www.fabrikam.example/', 'text-is-address'],
      ['https://contoso.example/their-own', 'quoted'],
    ])
  })

  it('knows where the quoted thread begins in Gmail', () => {
    expect(seen(fixture('gmail-quote.html'))).toEqual([
      ['https://fabrikam.example/agenda', 'followed'],
      ['https://contoso.example/their-own', 'quoted'],
    ])
  })

  it('ends unclosed links where a browser does and ignores an unfinished tag', () => {
    const links = scanLinks(fixture('unclosed.html'), OWN)
    expect(links.map(({ target, text }) => [target, text])).toEqual([
      ['https://fabrikam.example/1', 'firstTwo'],
      ['https://fabrikam.example/2', 'second bold'],
      ['https://fabrikam.example/3', 'third'],
    ])
  })

  it('finds nothing in an empty mail', () => {
    expect(scanLinks('', OWN)).toEqual([])
  })

  it.each([
    ['a comment', '<!-- <a href="https://a.example/">a</a> -->'],
    ['a style', '<style><a href="https://a.example/">a</a></style>'],
    ['a script', '<script>"<a href=https://a.example/>"</script>'],
    ['a self-closed script', '<script/><a href=https://a.example/>'],
    ['a title', '<title><a href="https://a.example/">a</a></title>'],
    ['a text area', '<textarea><a href="https://a.example/">a</a></textarea>'],
    ['an inline frame', '<iframe><a href="https://a.example/">a</a></iframe>'],
    ['an attribute', '<p title="<a href=https://a.example/>">'],
    ['a drawing', '<svg><a href="https://a.example/">a</a></svg>'],
    ['an image map', '<map><area href="https://a.example/"></map>'],
    ['an anchor without a value', '<a href>a</a>'],
    ['a longer attribute name', '<a xhref="https://a.example/" data-href="x">a</a>'],
  ])('finds no link in %s', (_, html) => {
    expect(scanLinks(html, OWN)).toEqual([])
  })

  it('takes the first of two hrefs, as browsers do', () => {
    expect(seen('<a href="https://a.example/" href="https://b.example/">')).toEqual([
      ['https://a.example/', 'followed'],
    ])
  })

  it('gives the range of exactly the value', () => {
    const html = `<a\nhref\n=\n'&#104;ttps://a.example/'>`
    const [link] = scanLinks(html, OWN)
    expect(html.slice(link!.start, link!.end)).toBe('&#104;ttps://a.example/')
  })

  it('tells each target once, in order of appearance, and at most 5,000', () => {
    const link = (n: number) => `<a href="https://a.example/${n}">x</a>`
    const many = Array.from({ length: 6000 }, (_, n) => link(n % 5500)).join('')
    const targets = linkTargets(scanLinks(many, OWN))
    expect(targets).toHaveLength(5000)
    expect(targets.slice(0, 2)).toEqual(['https://a.example/0', 'https://a.example/1'])
  })
})

describe('restoring HTML', () => {
  it('puts a spelling in safely where the mail was edited and its quotes differ', () => {
    const html = `<a href='https://a.example/?q="x"'>a</a>`
    const urls = new Map([['https://a.example/?q="x"', 'https://track.example/c/1']])
    const originals = new Map([['https://track.example/c/1', ['https://a.example/?q="x"']]])
    expect(urls.size).toBe(1)
    expect(restoreHtml('<a href="https://track.example/c/1">a</a>', originals)).toBe(
      '<a href="https://a.example/?q=&#34;x&#34;">a</a>',
    )
    expect(seen(html)[0]?.[1]).toBe('malformed')
  })

  it('uses the last spelling for places that were added', () => {
    const originals = new Map([['https://track.example/c/1', ['https://a.example/']]])
    const link = '<a href=https://track.example/c/1>a</a>'
    expect(restoreHtml(link + link, originals)).toBe(
      '<a href=https://a.example/>a</a><a href=https://a.example/>a</a>',
    )
  })
})
