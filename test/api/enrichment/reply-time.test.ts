import { describe, expect, it } from '@jest/globals'
import { firstReply, type ConversationMail } from '../../../src/api/enrichment/reply-time.ts'
import * as fc from '../../fixtures/fast-check.ts'

const mail = (text: string, number = 0): ConversationMail => ({
  key: `key-${number}`,
  direction: text.startsWith('in') ? 'in' : 'out',
  at: new Date(Date.UTC(2026, 5, 9, 8, Number(text.split(' ')[1]))),
})

describe('the first answer', () => {
  it.each([
    ['nothing', [], null],
    ['only theirs', ['in 1', 'in 2'], null],
    ['only ours', ['out 1', 'out 2'], null],
    ['theirs before ours', ['in 1', 'out 2'], null],
    ['an answer', ['out 1', 'in 6'], ['key-1', 300]],
    ['the first of two answers', ['out 1', 'in 6', 'in 7'], ['key-1', 300]],
    ['an answer after a reminder', ['out 1', 'out 5', 'in 6'], ['key-2', 60]],
    ['a conversation they began', ['in 1', 'out 2', 'in 4'], ['key-2', 120]],
    ['ours after the answer', ['out 1', 'in 2', 'out 3', 'in 9'], ['key-1', 60]],
    ['one at the same minute, which is no answer', ['out 1', 'in 1'], null],
    ['any order', ['in 6', 'out 5', 'out 1'], ['key-0', 60]],
  ])('%s', (_what, texts, expected) => {
    const reply = firstReply(texts.map(mail))

    expect(reply && [reply.key, reply.seconds]).toEqual(expected)
  })

  it('is the same in whatever order the mails are read', () => {
    const mails = fc.array(
      fc.record({
        direction: fc.constantFrom('in', 'out'),
        minute: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(mails, fc.func(fc.integer()), (given, order) => {
        const all = given.map(({ direction, minute }, at) => mail(`${direction} ${minute}`, at))
        const mixed = all.toSorted((one, other) => order(one.key) - order(other.key))

        expect(firstReply(mixed)).toEqual(firstReply(all))
      }),
      { numRuns: 100 },
    )
  })
})
