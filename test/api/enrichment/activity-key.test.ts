import { describe, expect, it } from '@jest/globals'
import { mailKey, meetingKey } from '../../../src/api/enrichment/activity-key.ts'
import { conversationKey } from '../../../src/api/enrichment/conversation-key.ts'
import { makeMail, makeMeeting } from './mail-samples.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('the key of a mail', () => {
  it('is a UUID of its Message-ID, whatever else differs', () => {
    const key = mailKey(makeMail())

    expect(key).toMatch(UUID)
    expect(mailKey(makeMail({ messageId: ' <1@contoso.example>\n', recipients: [] }))).toBe(key)
  })

  it('tells Message-IDs apart by case', () => {
    expect(mailKey(makeMail({ messageId: '<A@x>' }))).not.toBe(
      mailKey(makeMail({ messageId: '<a@x>' })),
    )
  })

  it.each([null, '', '  '])(
    'without a Message-ID (%j) is of who, to whom and when',
    (messageId) => {
      const mail = makeMail({ messageId, recipients: ['a@x.example', 'b@x.example'] })
      const key = mailKey(mail)

      expect(mailKey({ ...mail, recipients: ['b@x.example', 'a@x.example'] })).toBe(key)
      expect(mailKey({ ...mail, recipients: ['a@x.example'] })).not.toBe(key)
      expect(mailKey({ ...mail, author: 'britt@contoso.example' })).not.toBe(key)
      expect(mailKey({ ...mail, sentAt: new Date(0) })).not.toBe(key)
    },
  )
})

const OUTLOOK = '040000008200E00074C5B7101A82E008'
const REST = '00000000B0C1D2E3F4A5D801000000000000000010000000AABBCCDDEEFF'

describe('the key of a meeting', () => {
  it('is the same for one of a series, whether its id says which one or not', () => {
    const series = makeMeeting({ iCalUId: `${OUTLOOK}00000000${REST}`, occurrence: '2026-06-08' })
    const one = { ...series, iCalUId: `${OUTLOOK.toLowerCase()}07ea0608${REST}` }

    expect(meetingKey(one)).toBe(meetingKey(series))
  })

  it.each([
    ['another one of the series', { occurrence: '2026-06-15' }],
    ['the series itself', { occurrence: null }],
    ['another meeting', { iCalUId: 'uid-2' }],
    ['one whose id differs by case, of another maker', { iCalUId: 'UID-1' }],
  ])('is another one for %s', (_what, over) => {
    const meeting = makeMeeting({ occurrence: '2026-06-08' })

    expect(meetingKey({ ...meeting, ...over })).not.toBe(meetingKey(meeting))
  })

  it('is never that of a mail', () => {
    expect(meetingKey({ iCalUId: '<1@contoso.example>', occurrence: null })).not.toBe(
      mailKey(makeMail()),
    )
  })
})

const index = (...tail: number[]) =>
  Buffer.from([1, 2, 3, 4, 5, 6, ...Array.from({ length: 16 }, (_, at) => at + 0xa0), ...tail])

describe('the key of a conversation', () => {
  it('is the GUID in the conversation index, however long the thread', () => {
    const first = index().toString('base64')
    const reply = index(9, 9, 9, 9, 9).toString('base64')

    expect(conversationKey({ conversationIndex: first, conversationId: 'x' })).toBe(
      'a0a1a2a3-a4a5-a6a7-a8a9-aaabacadaeaf',
    )
    expect(conversationKey({ conversationIndex: reply, conversationId: 'y' })).toBe(
      'a0a1a2a3-a4a5-a6a7-a8a9-aaabacadaeaf',
    )
  })

  it.each([
    ['none', null],
    ['one that is too short', Buffer.from([1, 2, 3]).toString('base64')],
    ['one that is cut off', index().subarray(0, 21).toString('base64')],
    ['one without a GUID', Buffer.alloc(22).toString('base64')],
    ['nonsense', '???'],
  ])('is of the conversation id where the index is %s', (_what, conversationIndex) => {
    const key = conversationKey({ conversationIndex, conversationId: 'c1' })

    expect(key).toMatch(UUID)
    expect(key).toBe(conversationKey({ conversationIndex: null, conversationId: ' c1 ' }))
    expect(key).not.toBe(conversationKey({ conversationIndex: null, conversationId: 'c2' }))
  })

  it('is missing where a mail says nothing', () => {
    expect(conversationKey({ conversationIndex: null, conversationId: null })).toBeNull()
  })
})
