import { describe, expect, it } from '@jest/globals'
import { plainText } from '../../../src/sandbox/mail/plain-text.ts'

describe('the text of a body', () => {
  it.each([
    ['<p>Hello <b>Bo</b></p><p>Bye</p>', 'Hello Bo Bye'],
    ['<style>p{}</style>a&nbsp;&lt;b&gt; &amp;lt;', 'a <b> &lt;'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(plainText(html)).toBe(text)
  })
})
