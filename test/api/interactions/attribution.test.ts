import { describe, expect, it } from '@jest/globals'
import {
  hitAttribution,
  replyAttribution,
  shownAttribution,
} from '../../../src/api/interactions/attribution.ts'

const recipients = [
  { contactId: 'c1', email: 'bo@contoso.example' },
  { contactId: 'c2', email: 'eva@contoso.example' },
]

describe('law 6: a hit', () => {
  it.each([
    [[], 0, { attribution: 'unknown', contact_id: null, one_of: null }],
    [[], 2, { attribution: 'unknown', contact_id: null, one_of: null }],
    [['c1'], 0, { attribution: 'exact', contact_id: 'c1', one_of: null }],
    [['c1'], 1, { attribution: 'one-of', contact_id: null, one_of: 2 }],
    [['c1', 'c2'], 0, { attribution: 'one-of', contact_id: null, one_of: 2 }],
    [['c1', 'c2', 'c3'], 4, { attribution: 'one-of', contact_id: null, one_of: 7 }],
  ])('on a mail to %j and %d colleagues is %j', (contacts, colleagues, expected) => {
    expect(hitAttribution(contacts, { colleagues, hasOthers: false })).toEqual(expected)
  })

  it.each([[[]], [['c1']], [['c1', 'c2']]])(
    'on a mail to %j and to somebody whom nobody can name is nobody’s',
    (contacts) => {
      expect(hitAttribution(contacts, { colleagues: 0, hasOthers: true })).toEqual({
        attribution: 'unknown',
        contact_id: null,
        one_of: null,
      })
    },
  )
})

describe('law 6: a reply', () => {
  it('is its sender’s when the mail went there, however many it went to', () => {
    expect(replyAttribution('eva@contoso.example', recipients)).toEqual({
      attribution: 'exact',
      contact_id: 'c2',
      one_of: null,
    })
  })

  it('from somebody else is nobody’s', () => {
    expect(replyAttribution('jo@contoso.example', recipients).attribution).toBe('unknown')
  })
})

describe('law 6: what is shown of an attribution', () => {
  const email = 'bo@contoso.example'

  it.each([
    ['open', 'exact', { certainty: 'exact', email, reason: 'only-recipient' }],
    ['click', 'one-of', { certainty: 'one-of', count: 3, reason: 'shared-copy' }],
    ['open', 'unknown', { certainty: 'unknown', reason: 'unnamed-recipients' }],
    ['reply', 'exact', { certainty: 'exact', email, reason: 'reply-from' }],
    ['reply', 'unknown', { certainty: 'unknown', reason: 'unknown-sender' }],
  ] as const)('of an %s that is %s: %j', (kind, attribution, expected) => {
    const row = { kind, attribution, email: attribution === 'exact' ? email : null }

    expect(shownAttribution({ ...row, one_of: attribution === 'one-of' ? 3 : null })).toEqual(
      expected,
    )
  })

  it('names nobody where the address is missing', () => {
    const row = { kind: 'open', attribution: 'exact', email: null, one_of: null } as const

    expect(shownAttribution(row).certainty).toBe('unknown')
  })
})
