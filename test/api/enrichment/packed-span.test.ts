import { describe, expect, it } from '@jest/globals'
import { packSpan, unpackSpans } from '../../../src/api/enrichment/packed-span.ts'
import { NEVER, noSums, type Sums } from '../../../src/api/enrichment/sums.ts'
import * as fc from '../../fixtures/fast-check.ts'

const count = fc.nat()
const total = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const instant = fc.oneof(fc.constant(NEVER), fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }))
const people = fc.uniqueArray(total, { maxLength: 20 }).map((all) => all.toSorted((a, b) => a - b))
const sums: fc.Arbitrary<Sums> = fc.record({
  ...{ emailsTo: count, emailsFrom: count, meetingsTo: count, meetingsFrom: count },
  ...{ timedMeetings: count, meetingMinutes: total, replies: count, replySeconds: total },
  ...{ firstAt: instant, lastEmailToAt: instant, lastEmailFromAt: instant },
  ...{ lastMeetingAt: instant, oursEmails: people, theirsEmails: people },
  ...{ oursMeetings: people, theirsMeetings: people },
})
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))

function unpacked(bytes: Buffer): [string, Sums][] {
  const found: [string, Sums][] = []
  unpackSpans(bytes, (start, of) => found.push([start, of]))
  return found
}

describe('packed spans', () => {
  it('are read as they were, one behind the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, sums), { maxLength: 4 }), (spans) => {
        const bytes = Buffer.concat(spans.map(([start, of]) => packSpan(start, of)))
        expect(unpacked(bytes)).toEqual(spans)
      }),
      { numRuns: 100 },
    )
  })

  it('of nothing keep that there was nothing', () => {
    expect(unpacked(packSpan('2026-06-08', noSums()))).toEqual([['2026-06-08', noSums()]])
  })
})
