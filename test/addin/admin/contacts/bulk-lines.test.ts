import { describe, expect, it } from '@jest/globals'
import { addressLines, MOST_AT_ONCE } from '../../../../src/addin/admin/contacts/address-lines.ts'
import {
  beforeRun,
  countOutcomes,
  nextPart,
  OUTCOMES,
  withResults,
} from '../../../../src/addin/admin/contacts/bulk-lines.ts'
import * as fc from '../../../fixtures/fast-check.ts'

const lines = beforeRun(addressLines('a@x.com\nno\nb@x.com\na@x.com\nc@x.com'))

describe('a run over many lines', () => {
  it('sends what can be sent, in order', () => {
    expect(nextPart(lines)).toEqual(['a@x.com', 'b@x.com', 'c@x.com'])
  })

  it('notes each result at its own line', () => {
    const done = withResults(lines, [
      { address: 'a@x.com', outcome: 'changed' },
      { address: 'b@x.com', outcome: 'refused' },
      { address: 'c@x.com', outcome: 'unchanged' },
    ])

    expect(done.map(({ outcome }) => outcome)).toEqual([
      'changed',
      'invalid',
      'refused',
      'repeated',
      'unchanged',
    ])
    expect(nextPart(done)).toEqual([])
    expect(countOutcomes(done)).toEqual([
      ['changed', 1],
      ['unchanged', 1],
      ['refused', 1],
      ['repeated', 1],
      ['invalid', 1],
    ])
  })

  it('does not go on after an answer that does not fit', () => {
    expect(() => withResults(lines, [{ address: 'a@x.com', outcome: 'changed' }])).toThrow()
  })

  it('comes to an end, with every line counted once', () => {
    const outcome = fc.constantFrom(...OUTCOMES.filter((one) => one !== 'not-sent'))
    fc.assert(
      fc.property(fc.nat(3 * MOST_AT_ONCE), outcome, (count, became) => {
        const text = Array.from({ length: count }, (_, index) => `p${index}@x.com`).join('\n')
        let rest = beforeRun(addressLines(text))
        let calls = 0
        for (let part = nextPart(rest); part.length > 0; part = nextPart(rest)) {
          expect(part.length).toBeLessThanOrEqual(MOST_AT_ONCE)
          rest = withResults(
            rest,
            part.map((address) => ({ address, outcome: became as 'changed' })),
          )
          calls++
        }
        expect(calls).toBe(Math.ceil(count / MOST_AT_ONCE))
        expect(countOutcomes(rest)).toEqual(count > 0 ? [[became, count]] : [])
      }),
      { numRuns: 20 },
    )
  })
})
