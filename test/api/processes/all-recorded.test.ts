import { describe, expect, it } from '@jest/globals'
import { allRecorded } from '../../../src/api/processes/all-recorded.ts'
import { atMinute, NOW } from '../../fixtures/make.ts'

const DUE = atMinute(-1)

describe('all hits up to a moment are recorded', () => {
  it.each([
    ['there is no buffer', [], true],
    ['a buffer was empty after it', [{ oldestAt: null, seenAt: atMinute(0) }], true],
    [
      'a buffer was empty before it, and has not said more',
      [{ oldestAt: null, seenAt: DUE }],
      false,
    ],
    ['the oldest that waits came after it', [{ oldestAt: NOW, seenAt: NOW }], true],
    ['the oldest that waits came at that moment', [{ oldestAt: DUE, seenAt: NOW }], false],
    ['the oldest that waits came before it', [{ oldestAt: atMinute(-60), seenAt: NOW }], false],
    [
      'one of two buffers has an older one',
      [
        { oldestAt: null, seenAt: NOW },
        { oldestAt: atMinute(-60), seenAt: NOW },
      ],
      false,
    ],
    ['its process was killed nine minutes ago', [{ oldestAt: null, seenAt: atMinute(-9) }], false],
    ['its process was killed ten minutes ago', [{ oldestAt: null, seenAt: atMinute(-10) }], true],
  ])('where %s: %#', (_, marks, expected) => {
    expect(allRecorded(marks, DUE, NOW)).toBe(expected)
  })
})
