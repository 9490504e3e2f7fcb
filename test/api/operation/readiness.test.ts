import { describe, expect, it } from '@jest/globals'
import { readiness } from '../../../src/api/operation/readiness.ts'

const running = { isStopping: false }

describe('whether traffic may come', () => {
  it.each([
    [false, false, true, 'full', true],
    [true, false, true, 'buffering', true],
    [false, true, true, 'losing-hits', true],
    [true, true, true, 'losing-hits', true],
    [false, false, false, 'full', true],
    [true, false, false, 'waiting', false],
  ])(
    'with the store away %s, the buffer full %s, recipients %s: %s',
    (isStoreAway, isBufferFull, hasRecipients, mode, ready) => {
      expect(readiness({ ...running, isStoreAway, isBufferFull, hasRecipients })).toEqual({
        mode,
        ready,
      })
    },
  )

  it('is never denied where a recipient’s link leads (law 3)', () => {
    for (const isStoreAway of [true, false])
      for (const isBufferFull of [true, false])
        expect(
          readiness({ ...running, isStoreAway, isBufferFull, hasRecipients: true }).ready,
        ).toBe(true)
  })

  it.each([true, false])(
    'is over for a process that stops, with recipients %s',
    (hasRecipients) => {
      const seen = { isStopping: true, isStoreAway: false, isBufferFull: false, hasRecipients }
      expect(readiness(seen)).toEqual({ ready: false, mode: 'stopping' })
    },
  )
})
