import { describe, expect, it } from '@jest/globals'
import { accuracyOf } from '../../../src/api/tracking/accuracy.ts'

describe('accuracyOf', () => {
  it('compares what was judged with what was expected, class by class', () => {
    const hits = [
      { judged: 'person', expected: 'person' },
      { judged: 'person', expected: 'machine' },
      { judged: 'machine', expected: 'machine' },
      { judged: 'machine', expected: 'machine' },
      { judged: 'unknown', expected: 'machine' },
    ] as const

    expect(accuracyOf(hits)).toEqual([
      { class: 'person', expected: 1, judged: 2, right: 1, precision: 0.5, recall: 1 },
      { class: 'machine', expected: 4, judged: 2, right: 2, precision: 1, recall: 0.5 },
      { class: 'self', expected: 0, judged: 0, right: 0, precision: null, recall: null },
      { class: 'unknown', expected: 0, judged: 1, right: 0, precision: 0, recall: null },
    ])
  })
})
