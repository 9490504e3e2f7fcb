import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import { ownTracking } from '../../../src/api/templates/own-tracking.ts'
import { sanitiseHtml } from '../../../src/api/templates/sanitise-html.ts'

const OURS = ownTracking(['follow.fabrikam.example', 'old.fabrikam.example'])

const clean = (html: string) => sanitiseHtml(html, OURS).html
const removed = (html: string) => Object.fromEntries(sanitiseHtml(html, OURS).removed)

/** Nothing that a browser acts on: only tags, attributes and addresses that are named here. */
const HARMLESS =
  /^(?:[^<]|<\/?(?:p|div|span|br|hr|b|strong|i|em|u|s|a|ul|ol|li|table|tbody|tr|td|img|h1|blockquote|font|pre|code)(?: (?:style|title|href|src|alt|width|height|colspan|dir|lang|align|color)="[^"<>]*")*>)*$/

describe('sanitising a template', () => {
  it.each([
    ['<p>Dear <b>Bo</b></p>', '<p>Dear <b>Bo</b></p>'],
    ['<p>a<br>b</p>', '<p>a<br>b</p>'],
    ['<p>open <b>bold', '<p>open <b>bold</b></p>'],
    ['<b><i>x</b></i>', '<b><i>x</i></b>'],
    ['<ul><li>one<li>two</ul>', '<ul><li>one</li><li>two</li></ul>'],
    ['text </div> more', 'text  more'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['a&nbsp;b &copy; &lt;b&gt;', 'a&nbsp;b © &lt;b&gt;'],
    ['<P CLASS="MsoNormal" ID="x">y</P>', '<p>y</p>'],
    ['<o:p>&nbsp;</o:p>', '&nbsp;'],
    ['<!-- secret --><p>y</p>', '<p>y</p>'],
    ['<html><head><title>T</title><meta charset=x></head><body><p>y</p></body></html>', '<p>y</p>'],
    [
      '<a href="https://a.example/x?y=1&z=2">l</a>',
      '<a href="https://a.example/x?y=1&amp;z=2">l</a>',
    ],
    ['<a href="mailto:bo@contoso.example">l</a>', '<a href="mailto:bo@contoso.example">l</a>'],
    [
      '<a href="https://a.example/1"><a href="https://b.example/2">x</a></a>',
      '<a href="https://a.example/1">x</a>',
    ],
    ['<a name="top">x</a>', 'x'],
    ['<p style="color: red; position: fixed">x</p>', '<p style="color: red">x</p>'],
    ['<p style="color: rgb(1, 2, 3)">x</p>', '<p style="color: rgb(1, 2, 3)">x</p>'],
    ['', ''],
  ])('makes %j well formed', (source, written) => {
    expect(clean(source)).toBe(written)
  })

  it.each([
    ['<script>alert(1)</script>x', 'script'],
    ['<SCRIPT SRC=https://evil.example/x.js></SCRIPT>x', 'script'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', 'script'],
    ['<img src="https://a.example/a.png" onerror=alert(1)>', 'event-handler'],
    ['<p ONCLICK="alert(1)">x</p>', 'event-handler'],
    ['<img src=x onerror=alert(1)>', 'event-handler'],
    ['<svg onload=alert(1)>', 'embedded'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', 'embedded'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', 'embedded'],
    ['<iframe src="javascript:alert(1)"></iframe>', 'embedded'],
    ['<object data="x"></object>', 'embedded'],
    ['<template><script>alert(1)</script></template>', 'embedded'],
    ['<xmp><script>alert(1)</script></xmp>', 'embedded'],
    ['<style>@import "https://evil.example"</style>', 'style-sheet'],
    ['<link rel=stylesheet href="https://evil.example/x.css">', 'style-sheet'],
    ['<a href="javascript:alert(1)">x</a>', 'link'],
    ['<a href=" java&#10;script:alert(1)">x</a>', 'link'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', 'link'],
    ['<a href="\u0001javascript:alert(1)">x</a>', 'link'],
    ['<a href="vbscript:x">x</a>', 'link'],
    ['<a href="data:text/html,<script>alert(1)</script>">x</a>', 'link'],
    ['<a href="file:///c:/x">x</a>', 'link'],
    ['<a href="/relative">x</a>', 'link'],
    ['<a href="//evil.example">x</a>', 'link'],
    ['<a href="https://">x</a>', 'link'],
    ['<a href="{{address}}">x</a>', 'link'],
    ['<a href="https://{{host}}/x">x</a>', 'link'],
    ['<a href="java{{x}}script:alert(1)">x</a>', 'link'],
    ['<img src="cid:image001">', 'image'],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', 'image'],
    ['<img src="https://a.example/{{x}}.png">', 'image'],
    ['<img src="https://a.example/p.gif" width="1" height="1">', 'tracking'],
    ['<img src="https://follow.fabrikam.example/o/token.png">', 'tracking'],
    ['<a href="https://follow.fabrikam.example/c/token">x</a>', 'tracking'],
    ['<a href="HTTPS://OLD.fabrikam.example/c/token">x</a>', 'tracking'],
    ['<a href="https://follow.fabrikam.example/p/token">x</a>', 'tracking'],
    ['<p style="background: url(https://evil.example)">x</p>', 'style'],
    ['<p style="width: expression(alert(1))">x</p>', 'style'],
    ['<p style="color: \\65 xpression(alert(1))">x</p>', 'style'],
    ['<p style="display: none">x</p>', 'style'],
    ['<input value="x" autofocus onfocus=alert(1)>', 'form'],
    ['<p title="{{first name}}">x</p>', 'placeholder-in-attribute'],
  ])('takes out of %j the %s, and says so', (source, what) => {
    const sanitised = sanitiseHtml(source, OURS)

    expect(sanitised.html).toMatch(HARMLESS)
    expect(sanitised.html).not.toMatch(/alert|javascript:|evil\.example\b.*[>]|url\(/i)
    expect([...sanitised.removed.keys()]).toContain(what)
  })

  it.each([
    ['a picture that is large', `<img src="data:image/png;base64,${'A'.repeat(70_000)}">`, 'image'],
    ['tags in tags in tags', '<div>'.repeat(150), 'too-deep'],
  ] as const)('takes out %s', (_, source, what) => {
    expect(Object.keys(removed(source))).toEqual([what])
  })

  it('leaves out what comes behind a thousand open tags', () => {
    const source = (depth: number) => `before${'<b>'.repeat(depth)}behind`

    expect(clean(source(999))).toBe(`before${'<b>'.repeat(100)}behind${'</b>'.repeat(100)}`)
    expect(clean(source(100_000))).toBe(`before${'<b>'.repeat(100)}${'</b>'.repeat(100)}`)
    expect(removed(source(100_000))).toEqual({ 'too-deep': 900 })
    expect(clean(`before${'<svg>'.repeat(100_000)}behind`)).toBe('before')
  })

  it('keeps as words what was no tag', () => {
    const source = '<scr<script>ipt>alert(1)</script>x'
    expect(clean(source)).toBe('ipt&gt;alert(1)x')
    expect(clean('<<b>x</b>')).toBe('&lt;<b>x</b>')
  })

  it('keeps a small picture in the text itself', () => {
    const picture = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Logo">'
    expect(clean(picture)).toBe(picture)
  })

  it('keeps words of a link that it takes out', () => {
    expect(clean('See <a href="javascript:x">our <b>offer</b></a>.')).toBe('See our <b>offer</b>.')
  })

  it('says how often', () => {
    expect(removed('<script></script><p onclick=a onfocus=b>x</p><script></script>')).toEqual({
      ...{ script: 2, 'event-handler': 2 },
    })
  })

  it('says nothing of what nobody misses', () => {
    expect(removed('<p class="MsoNormal" style="mso-x: 1"><o:p>x</o:p></p><!-- c -->')).toEqual({})
  })

  it('leaves links to our host that are nobody’s', () => {
    const link = '<a href="https://follow.fabrikam.example/about">x</a>'
    expect(clean(link)).toBe(link)
  })

  it.each([
    ['https://a.example/?n={{first  Name}}', 'https://a.example/?n={{first name}}'],
    ['https://a.example/{{account}}/x', 'https://a.example/{{account}}/x'],
    ['mailto:{{my email}}', 'mailto:{{my email}}'],
  ])('lets a placeholder stand behind the host of %s', (href, written) => {
    expect(clean(`<a href="${href}">x</a>`)).toBe(`<a href="${written}">x</a>`)
  })

  it('finds placeholders in text and links, each once, however they are written', () => {
    const source =
      '<p>Dear {{ First&nbsp;Name }}, {{first name}} of {{<b>account</b>}} {{account}}' +
      '<a href="https://a.example/?x={{deal}}">x</a></p>'

    expect(sanitiseHtml(source, OURS).placeholders).toEqual(['first name', 'account', 'deal'])
  })

  it.each(['', ' &nbsp; ', '<p><br></p>', '<script>x</script>', '<img src="cid:1">'])(
    'finds nothing in %j',
    (source) => {
      expect(sanitiseHtml(source, OURS).hasContent).toBe(false)
    },
  )

  it('writes the same again, whatever it was given', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['<', '>', '"', "'", '&', '</', '<p>', '</p>', '<b>', '<a href=', '<svg>', '<style>'],
        ...['<table>', '<td>', 'javascript:', 'https://a.example/', '{{', '}}', '<!--', '-->'],
        ...['<img src=', ' onerror=x', '<script>', '</script>', '&lt;', '&#x6a;', '<br/>', '</br>'],
        ...['<math>', '<title>', '<textarea>', '<![CDATA[', ']]>', ' style="color:red"', '\0'],
      ),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = clean(pieces.join(''))
        expect(clean(once)).toBe(once)
        expect(once).toMatch(HARMLESS)
      }),
      { numRuns: 300 },
    )
  })
})
