import { describe, expect, it } from '@jest/globals'
import { footerHtml } from '../../../src/api/recipient-page/footer.ts'
import { withoutFooter } from '../../../src/addin/follow/own-footer.ts'
import * as fc from '../../fixtures/fast-check.ts'

const FOOTER =
  '<p style="font-size:12px">This mail is measured. ' +
  '<a href="https://follow.example/p/me.A-_">What is known about you</a></p>'
const MAIL = '<html><body><p>Hello <a href="https://a.example/?x=1&amp;y=2">a</a></p></body></html>'
const into = (html: string) => MAIL.replace('</body>', `${html}</body>`)

describe('the footer of an undone sending', () => {
  it('is taken out, and nothing else', () => {
    expect(withoutFooter(into(FOOTER), FOOTER)).toBe(MAIL)
  })

  it.each([
    ['wrapped', `<div class="x">${FOOTER}</div>`],
    [
      'written again',
      '<P\r\nstyle="font-size: 9pt;">This mail  is measured.\r\n<span><A class=k href=https://follow.example/p/me.A-_>What is\r\nknown about you</A></span></P >',
    ],
  ])('is taken out %s by a mail program', (_, html) => {
    expect(withoutFooter(into(html), FOOTER)).toBe(MAIL)
  })

  it.each([
    ['it is another mail’s', FOOTER.replace('/p/me', '/p/other')],
    ['somebody wrote into it', FOOTER.replace('This mail', 'This important mail')],
    ['it never ends', FOOTER.replace('</p>', '').replace('</a>', '')],
  ])('stays where %s', (_, html) => {
    expect(withoutFooter(into(html), FOOTER)).toBe(into(html))
  })

  it.each(
    (['en', 'de', 'es', 'nb', 'da'] as const).flatMap((language) =>
      (['inform', 'ask'] as const).map((purpose) => ({ language, purpose })),
    ),
  )('is known as the API writes it: $language, $purpose', (words) => {
    const footer = footerHtml({ ...words, url: 'https://follow.example/p/me.A-_?a=1&b=2' })
    expect(withoutFooter(into(`<div>${footer}</div>`), footer)).toBe(MAIL)
  })

  it('is not looked for where there is none', () => {
    expect(withoutFooter(into(FOOTER), '')).toBe(into(FOOTER))
  })

  it('leaves any mail byte for byte as it was', () => {
    const piece = fc.constantFrom(
      'text &amp; ',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<a href="https://follow.example/p/other">x</a>',
      '<table><tr><td>',
      '</table>',
      '\r\n',
    )
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const mail = (footer: string) =>
          `<body>${before.join('')}<b>x</b>${footer}${after.join('')}<b>y</b></body>`
        expect(withoutFooter(mail(FOOTER), FOOTER)).toBe(mail(''))
        expect(withoutFooter(mail(''), FOOTER)).toBe(mail(''))
      }),
    )
  })
})
