import { describe, expect, it } from '@jest/globals'
import { namedSubject } from '../../../src/api/audit/audited-subject.ts'

const ID = '0199c3a0-1111-7111-8111-111111111111'

describe('what an entry is about', () => {
  it.each([
    [`contact ${ID}`, { kind: 'contact', id: ID }],
    [`account ${ID}`, { kind: 'account', id: ID }],
    [`salesperson ${ID}`, { kind: 'salesperson', id: ID }],
    [`template ${ID}`, { kind: 'template', id: ID }],
    [`file ${ID}`, { kind: 'file', id: ID }],
    [`rule contact ${ID}`, { kind: 'contact', id: ID }],
  ])('has a name: %s', (subject, expected) => {
    expect(namedSubject(subject)).toEqual(expected)
  })

  it.each([
    null,
    '',
    'country DE',
    'domain contoso.example',
    `request ${ID}`,
    `subcontact ${ID}`,
    `contact ${ID} `,
    'contact 1',
  ])('has none: %s', (subject) => {
    expect(namedSubject(subject)).toBeUndefined()
  })
})
