import { describe, expect, it } from '@jest/globals'
import {
  entriesFault,
  needsHtml,
  NEW_ENTRIES,
  requestOf,
} from '../../../../src/addin/admin/templates/template-entries.ts'

const typed = (html: string, name = 'Fair') => ({ ...NEW_ENTRIES, name, html })
const many = (count: number) =>
  Array.from({ length: count }, (_, place) => `{{name ${place}}}`).join(' ')

describe('what is typed of a template', () => {
  it.each([
    [typed('<p>Hello</p>'), undefined],
    [typed('<p>Hello</p>', ' '), 'name'],
    [typed(''), 'text'],
    [typed('<p><br></p><p>&nbsp;</p>'), 'text'],
    [typed('<p><img src="https://a.example/a.png"></p>'), undefined],
    [typed(many(50)), undefined],
    [typed(many(51)), 'too-many'],
    [{ ...typed(many(50)), subject: '{{ other }}' }, 'too-many'],
    [{ ...typed(many(50)), subject: '{{ NAME  1 }}' }, undefined],
  ])('%j has the fault %j', (entries, fault) => {
    expect(entriesFault(entries)).toBe(fault)
  })

  it('says of what is empty that there is none', () => {
    expect(requestOf({ ...NEW_ENTRIES, category: ' ', subject: ' ' })).toMatchObject({
      ...{ category: null, subject: null },
    })
  })

  it.each([
    ['<p>x</p>', false],
    ['<TABLE><tr></tr></TABLE>', true],
    ['<p><img src="https://a.example/a.png"></p>', true],
    ['<p>a table</p>', false],
  ])('%j can only be changed as HTML: %j', (html, isBound) => {
    expect(needsHtml(html)).toBe(isBound)
  })
})
