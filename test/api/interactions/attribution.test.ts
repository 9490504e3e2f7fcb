import { describe, expect, it } from '@jest/globals'
import { hitAttribution, replyAttribution } from '../../../src/api/interactions/attribution.ts'

const recipients = [
  { contactId: 'c1', email: 'bo@contoso.example' },
  { contactId: 'c2', email: 'eva@contoso.example' },
]

describe('law 6: a hit', () => {
  it.each([
    [[], { attribution: 'unknown', contact_id: null, one_of: null }],
    [['c1'], { attribution: 'exact', contact_id: 'c1', one_of: null }],
    [['c1', 'c2'], { attribution: 'one-of', contact_id: null, one_of: 2 }],
    [['c1', 'c2', 'c3'], { attribution: 'one-of', contact_id: null, one_of: 3 }],
  ])('on a mail to %j is %j', (contacts, expected) => {
    expect(hitAttribution(contacts)).toEqual(expected)
  })
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
