import { describe, expect, it } from '@jest/globals'
import { needsComposeType, ownMark } from '../../../src/addin/follow/own-mark.ts'
import type { ComposeType, FollowMark, FoundMarks } from '../../../src/addin/outlook/port.ts'

const A: FollowMark = { key: 'A', ticket: 'ticket-a' }
const B: FollowMark = { key: 'B', ticket: 'ticket-b' }
const sent: FollowMark = { ...A, outcome: 'ok' }

type Row = [string, Partial<FoundMarks>, ComposeType, FollowMark | undefined]

describe('whether a draft is followed', () => {
  it.each<Row>([
    ['nothing is found', {}, 'new', undefined],
    ['it was marked in this session', { session: A, properties: A, headerKey: 'A' }, 'new', A],
    ['session and inherited properties differ', { session: A, properties: B }, 'forward', A],
    ['a reply was marked in this session', { session: A }, 'reply', A],
    ['it was reopened', { properties: A, headerKey: 'A' }, 'unknown', A],
    ['a followed forward was reopened', { properties: B, headerKey: 'B' }, 'forward', B],
    ['its send was undone', { properties: sent, headerKey: 'A' }, 'unknown', sent],
    ['the header names another key', { properties: A, headerKey: 'B' }, 'new', undefined],
    ['it is a forward of a followed mail', { properties: sent }, 'forward', undefined],
    ['such a forward calls itself new', { properties: sent }, 'new', undefined],
    ['the forwarded mail has no outcome', { properties: A }, 'forward', undefined],
    ['nobody knows how it began', { properties: A }, 'unknown', undefined],
    ['it is a reply with properties alone', { properties: A }, 'reply', undefined],
    ['it is new and the host has no headers', { properties: A }, 'new', A],
    ['there is only a header, without ticket', { headerKey: 'A' }, 'new', undefined],
  ])('when %s', (_, found, composeType, mark) => {
    const marks: FoundMarks = {
      session: undefined,
      properties: undefined,
      headerKey: undefined,
      ...found,
    }
    expect(ownMark(marks, composeType)).toEqual(mark)
    if (!needsComposeType(marks)) {
      for (const other of ['new', 'reply', 'forward', 'unknown'] as const) {
        expect(ownMark(marks, other)).toEqual(mark)
      }
    }
  })
})
