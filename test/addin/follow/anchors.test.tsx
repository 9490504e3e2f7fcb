import { describe, expect, it } from '@jest/globals'
import { anchors } from '../../../src/addin/follow/anchors.ts'
import * as fc from '../../fixtures/fast-check.ts'

/** Addresses and texts of links as a browser's parser sees them. */
function browserLinks(html: string): [string, string][] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('a[href]')].map((element) => [
    element.getAttribute('href') ?? '',
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  ])
}

const ours = (html: string) =>
  anchors(html).map(({ href, text }): [string, string] => [href.value, text])

const TAGS = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div class="x > y">',
  '</div>',
  '<br/>',
  '<!-- <a href="https://no.example/"> -->',
  '<![if !vml]>',
  '<![endif]>',
  '<style>a[href="x"] { }</style>',
  '<script>"<a href=https://no.example/>"</script>',
  '<textarea><a href="https://no.example/"></textarea>',
  '<iframe><a href="https://no.example/"></iframe>',
  '<img alt="<a href=https://no.example/>">',
  ' and ',
  '&amp;',
]

describe('links of a mail', () => {
  it('are those that a browser sees, in any order of whole tags', () => {
    const link = fc
      .tuple(
        fc.constantFrom('a', 'A'),
        fc.constantFrom(
          'href="https://a.example/?x=1&amp;y=2"',
          'HREF=\'https://b.example/"q"\'',
          'href=https://c.example/?&copy=1',
          'title=">" href = "https://d.example/" href="https://no.example/"',
          'href="&#104;ttps://e.example/"\n\tid=x',
        ),
        fc.constantFrom('offer', 'our <i>new</i> offer', 'a &lt; b', ''),
      )
      .map(([name, attributes, text]) => `<${name} ${attributes}>${text}</a>`)
    const mail = fc
      .array(fc.oneof(link, fc.constantFrom(...TAGS)), { maxLength: 20 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(mail, (html) => {
        expect(ours(html)).toEqual(browserLinks(html))
      }),
      { numRuns: 500 },
    )
  })
})
