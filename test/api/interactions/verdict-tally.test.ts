import { describe, expect, it } from '@jest/globals'
import {
  NO_HITS,
  tallied,
  talliedAfter,
  tallyLines,
} from '../../../src/api/interactions/verdict-tally.ts'

const person = { verdict: 'person', repeat: false } as const
const again = { verdict: 'person', repeat: true } as const
const machine = { verdict: 'machine', repeat: false } as const

describe('a tally of verdicts', () => {
  it('counts repetitions apart', () => {
    const rows = [
      { ...person, hits: 4 },
      { ...again, hits: 2 },
      { ...machine, repeat: true, hits: 1 },
    ]

    expect(tallied(rows)).toEqual({ ...NO_HITS, person: 4, repeat: 3 })
    expect(tallied([])).toEqual(NO_HITS)
  })

  it('follows what changes, and leaves the one before alone', () => {
    const before = { ...NO_HITS, person: 2, repeat: 1 }
    const changes = [
      { before: person, after: machine },
      { before: again, after: person },
      { before: null, after: machine },
    ]

    expect(talliedAfter(before, changes)).toEqual({ ...NO_HITS, person: 2, machine: 2 })
    expect(before).toEqual({ ...NO_HITS, person: 2, repeat: 1 })
  })

  it('is printed with the difference where there is one', () => {
    const lines = tallyLines({ ...NO_HITS, person: 12 }, { ...NO_HITS, person: 9, machine: 3 })

    expect(lines.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'person 12 → 9 (-3)',
      'machine 0 → 3 (+3)',
      'our own 0 → 0',
      'unknown 0 → 0',
      'the same reader again 0 → 0',
    ])
  })
})
