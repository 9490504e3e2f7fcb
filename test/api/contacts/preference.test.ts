import { describe, expect, it } from '@jest/globals'
import { addressLines, isKeptOut, preferenceOutcome } from '../../../src/api/contacts/preference.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('a wish for a contact', () => {
  it.each([
    // Preference and whose word their consent is; what is wanted; what becomes of it.
    ['allow', 'none', null, 'allow', 'unchanged'],
    ['allow', 'none', null, 'do-not-allow', 'changed'],
    ['do-not-allow', 'none', null, 'allow', 'changed'],
    ['do-not-allow', 'none', null, 'do-not-allow', 'unchanged'],
    ['do-not-allow', 'refused', 'organisation', 'allow', 'changed'],
    ['do-not-allow', 'refused', 'recipient', 'allow', 'refused'],
    ['allow', 'withdrawn', 'recipient', 'allow', 'refused'],
    ['allow', 'withdrawn', 'recipient', 'do-not-allow', 'changed'],
    ['do-not-allow', 'granted', 'recipient', 'allow', 'changed'],
  ] as const)('of %s who %s by %s, to %s, is %s', (before, state, by, preference, expected) => {
    const contact = { type: 'contact', preference: before, state, by } as const

    expect(preferenceOutcome(contact, { preference })).toBe(expected)
  })

  it('to make a lead of them is a change, too', () => {
    const contact = { type: 'contact', preference: 'allow', state: 'none', by: null } as const

    expect(preferenceOutcome(contact, { preference: 'allow', type: 'lead' })).toBe('changed')
    expect(preferenceOutcome(contact, { preference: 'allow', type: 'contact' })).toBe('unchanged')
  })
})

describe('a colleague', () => {
  it.each([
    [undefined, 'allow', true],
    [undefined, 'do-not-allow', true],
    ['allow', 'allow', true],
    ['allow', 'do-not-allow', true],
    ['do-not-allow', 'do-not-allow', true],
    ['do-not-allow', 'allow', false],
  ] as const)('who is %s, to %s, is kept out: %s', (preference, wanted, expected) => {
    const known = preference && { preference }

    expect(isKeptOut(known, { preference: wanted })).toBe(expected)
  })
})

describe('a list of addresses', () => {
  it.each([
    [[' Bo@Contoso.Example '], [{ email: 'bo@contoso.example' }]],
    [['', 'nobody', 'a@', 'a b@c.example'], Array(4).fill({ outcome: 'invalid' })],
    [
      ['bo@x.example', 'BO@X.example', 'bo@x.example'],
      [{ email: 'bo@x.example' }, { outcome: 'repeated' }, { outcome: 'repeated' }],
    ],
    [['bo@\ud800.example', 'b\ud800o@x.example'], Array(2).fill({ outcome: 'invalid' })],
    [[`${'a'.repeat(65)}@x.example`], [{ outcome: 'invalid' }]],
  ])('%j', (lines, expected) => {
    expect(addressLines(lines)).toEqual(expected.map((line) => expect.objectContaining(line)))
  })

  it('has each address once, at its first line, whatever else is in it', () => {
    const line = fc.oneof(fc.emailAddress(), fc.string(), fc.constant('bo@contoso.example'))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = addressLines(lines)
        const emails = read.flatMap(({ email }) => email ?? [])

        expect(read).toHaveLength(lines.length)
        expect(new Set(emails).size).toBe(emails.length)
        expect(read.every(({ email, outcome }) => (email === undefined) !== !outcome)).toBe(true)
      }),
    )
  })
})
