import { describe, expect, it } from '@jest/globals'
import * as fc from '../../../fixtures/fast-check.ts'
import { Parser } from 'htmlparser2'
import {
  filledHtml,
  filledLine,
} from '../../../../src/addin/taskpane/templates/fill-placeholders.ts'

/** Every tag with the names of its attributes. */
function tagsIn(html: string): string[] {
  const tags: string[] = []
  const parser = new Parser({
    onopentag: (tag, attributes) => void tags.push([tag, ...Object.keys(attributes)].join(' ')),
  })
  parser.end(html)
  return tags
}

const VALUES = new Map([
  ['first name', 'Bo'],
  ['account', '<Contoso> & "Sons"'],
  ['note', 'one\r\ntwo'],
  ['empty', ''],
  ['dollar', '$& $1'],
])

describe('filling in a template', () => {
  it.each([
    ['<p>Dear {{first name}},</p>', '<p>Dear Bo,</p>'],
    ['<p>{{account}}</p>', '<p>&lt;Contoso&gt; &amp; &quot;Sons&quot;</p>'],
    ['{{first name}}{{first name}}', 'BoBo'],
    ['{{note}}', 'one<br>two'],
    ['a{{empty}}b', 'ab'],
    ['{{dollar}}', '$&amp; $1'],
    ['{{unknown}} {{ first name }} {first name}', '{{unknown}} {{ first name }} {first name}'],
    ['{{first <b>name</b>}}', '{{first <b>name</b>}}'],
    [
      '<a href="https://a.example/?x={{account}}">{{first name}}</a>',
      '<a href="https://a.example/?x=%3CContoso%3E%20%26%20%22Sons%22">Bo</a>',
    ],
    ['', ''],
  ])('makes %j to %j', (html, filled) => {
    expect(filledHtml(html, VALUES)).toBe(filled)
  })

  it('never fills in what a value says', () => {
    const values = new Map([
      ['a', '{{b}}'],
      ['b', 'B'],
    ])
    expect(filledHtml('{{a}}', values)).toBe('{{b}}')
  })

  it('lets no value become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const values = new Map([['x', value]])
        const filled = filledHtml('<p>{{x}}</p><a href="https://a.example/{{x}}">y</a>', values)
        expect(tagsIn(filled).filter((tag) => tag !== 'br')).toEqual(['p', 'a href'])
      }),
      { numRuns: 100 },
    )
  })

  it('keeps a subject on one line', () => {
    expect(filledLine('{{note}} & {{account}}', VALUES)).toBe('one two & <Contoso> & "Sons"')
  })
})
