import { describe, expect, it } from '@jest/globals'
import { normaliseMessageId } from '../../../src/api/messages/message-id.ts'
import {
  answeredIds,
  matchedReply,
  type ReplyCandidate,
} from '../../../src/api/messages/reply-match.ts'
import { ownCopyKey, senderOf } from '../../../src/api/messages/sender.ts'
import { atMinute } from '../../fixtures/make.ts'

describe('normaliseMessageId', () => {
  it.each([
    ['<a@x.example>', '<a@x.example>'],
    ['a@x.example', '<a@x.example>'],
    [' \t<A@x.example>\r\n', '<A@x.example>'],
    ['<<a@x.example>>', '<a@x.example>'],
    ['< a@x.example >', '<a@x.example>'],
    ['', undefined],
    ['<>', undefined],
    ['  ', undefined],
    ['a\0b', undefined],
  ])('spells %j as %j', (given, spelled) => {
    expect(normaliseMessageId(given)).toBe(spelled)
  })
})

describe('answeredIds', () => {
  it.each([
    ['nothing', {}, []],
    ['In-Reply-To', { inReplyTo: 'a' }, ['<a>']],
    ['several in In-Reply-To', { inReplyTo: '<a> <b>' }, ['<a>', '<b>']],
    ['References, the last first', { references: ['<a>', 'b'] }, ['<b>', '<a>']],
    ['both, each once', { inReplyTo: '<b>', references: ['<a>', '<b>'] }, ['<b>', '<a>']],
    ['empty ones', { inReplyTo: ' ', references: ['<>'] }, []],
  ])('reads %s', (_, message, ids) => {
    expect(answeredIds(message)).toEqual(ids)
  })
})

describe('matchedReply', () => {
  const candidate = (key: string, overrides: Partial<ReplyCandidate> = {}): ReplyCandidate => ({
    key,
    internetMessageId: `<${key}>`,
    activatedAt: atMinute(0),
    sameConversation: false,
    sentToSender: false,
    ...overrides,
  })
  const inTalk = { sameConversation: true, sentToSender: true }
  const message = { from: 'bo@contoso.example', sentAt: atMinute(10) }

  it.each([
    ['the mail it names', { inReplyTo: 'one' }, [candidate('one'), candidate('two')], 'one'],
    [
      'the nearest it names',
      { references: ['<one>', '<two>'] },
      [candidate('one'), candidate('two')],
      'two',
    ],
    [
      'what it names before its conversation',
      { inReplyTo: 'one' },
      [candidate('two', inTalk), candidate('one')],
      'one',
    ],
    ['its conversation', {}, [candidate('one', inTalk)], 'one'],
    [
      'its conversation where it names a mail that was not followed',
      { inReplyTo: 'unknown' },
      [candidate('one', { ...inTalk, internetMessageId: null })],
      'one',
    ],
    [
      'the latest in its conversation',
      {},
      [candidate('one', inTalk), candidate('two', { ...inTalk, activatedAt: atMinute(5) })],
      'two',
    ],
    [
      'the latest that was sent before it',
      {},
      [candidate('one', inTalk), candidate('two', { ...inTalk, activatedAt: atMinute(11) })],
      'one',
    ],
    [
      'none at the very instant it was sent',
      {},
      [candidate('one', { ...inTalk, activatedAt: atMinute(10) })],
      undefined,
    ],
    [
      'none that did not go to the sender',
      {},
      [candidate('one', { sameConversation: true })],
      undefined,
    ],
    ['none of another conversation', {}, [candidate('one', { sentToSender: true })], undefined],
    ['none of none', { inReplyTo: 'one' }, [], undefined],
  ])('finds %s', (_, headers, candidates, key) => {
    expect(matchedReply({ ...message, ...headers }, candidates)?.key).toBe(key)
  })

  it.each([
    ['the mail it answers', { inReplyTo: '<b>', references: ['<a>', '<b>'] }, 0],
    ['a mail further up the thread', { inReplyTo: '<c>', references: ['<b>', '<c>'] }, 1],
    ['no mail: that is a guess', { inReplyTo: '<c>' }, null],
  ])('says how far off it is when it names %s', (_, headers, distance) => {
    const candidates = [candidate('b', { sameConversation: true, sentToSender: true })]

    expect(matchedReply({ ...message, ...headers }, candidates)).toEqual({ key: 'b', distance })
  })
})

describe('senderOf', () => {
  it.each([
    ['Anna@Fabrikam.example', 'self'],
    ['ole@fabrikam.example', 'colleague'],
    ['bo@contoso.example', 'outside'],
    [undefined, 'unknown'],
  ])('of %s is %s', (from, sender) => {
    expect(senderOf(from, 'anna@fabrikam.example', ['fabrikam.example'])).toBe(sender)
  })
})

describe('ownCopyKey', () => {
  it.each([
    ['self', { ownKey: 'own', headerKey: 'header' }, 'own'],
    ['self', { headerKey: 'header' }, 'header'],
    ['colleague', { ownKey: 'own' }, 'own'],
    ['colleague', { headerKey: 'header' }, undefined],
    ['unknown', { ownKey: 'own' }, 'own'],
    ['unknown', { headerKey: 'header' }, undefined],
    ['outside', { ownKey: 'own', headerKey: 'header' }, undefined],
    ['self', {}, undefined],
  ] as const)('on a mail from %s with %o is %s', (sender, keys, key) => {
    expect(ownCopyKey(keys, sender)).toBe(key)
  })
})
