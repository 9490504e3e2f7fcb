import { describe, expect, it } from '@jest/globals'
import { serverSentEvents } from '../../../src/addin/client/server-sent-events.ts'
import * as fc from '../../fixtures/fast-check.ts'

async function* chunks(bytes: Uint8Array, cuts: readonly number[] = []) {
  const ends = [...cuts, bytes.length]
    .map((cut) => Math.min(cut, bytes.length))
    .sort((a, b) => a - b)
  let from = 0
  for (const end of ends) {
    yield bytes.subarray(from, end)
    from = end
  }
}

async function read(text: string, cuts?: readonly number[]) {
  const events = []
  const bytes = new TextEncoder().encode(text)
  for await (const event of serverSentEvents(chunks(bytes, cuts))) events.push(event)
  return events
}

describe('server-sent events', () => {
  it.each([
    ['nothing', '', []],
    [
      'a named event',
      'id: 1\nevent: alert\ndata: {}\n\n',
      [{ id: '1', event: 'alert', data: '{}' }],
    ],
    ['an event without a name', 'data: x\n\n', [{ id: '', event: 'message', data: 'x' }]],
    ['data of several lines', 'data: a\ndata: b\n\n', [{ id: '', event: 'message', data: 'a\nb' }]],
    ['no space after the colon', 'data:x\n\n', [{ id: '', event: 'message', data: 'x' }]],
    ['a colon in the data', 'data: {"a":1}\n\n', [{ id: '', event: 'message', data: '{"a":1}' }]],
    ['no comment', ': still here\n\n', []],
    ['nothing unfinished', 'data: x\n', []],
    [
      'an id that goes on counting',
      'id: 7\ndata: a\n\ndata: b\n\n',
      [
        { id: '7', event: 'message', data: 'a' },
        { id: '7', event: 'message', data: 'b' },
      ],
    ],
    ['lines of other systems', 'data: a\r\n\r\n', [{ id: '', event: 'message', data: 'a' }]],
  ])('are read: %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it('are the same however the bytes are cut', async () => {
    const text = 'id: 1\r\nevent: alert\r\ndata: Grüße 👋\r\n\r\n: x\n\nid: 2\ndata: b\n\n'
    const whole = await read(text)
    expect(whole).toHaveLength(2)

    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 70 }), { maxLength: 6 }), async (cuts) => {
        expect(await read(text, cuts)).toEqual(whole)
      }),
    )
  })
})
