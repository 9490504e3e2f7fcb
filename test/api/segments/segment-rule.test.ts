import { describe, expect, it } from '@jest/globals'
import {
  fulfilsRules,
  segmentValues,
  STALE_RULES,
  type ComparedStanding,
} from '../../../src/api/segments/segment-rule.ts'
import type { SegmentRule } from '../../../src/contract/segment.ts'

const standing = (some: Partial<ComparedStanding> = {}): ComparedStanding => ({
  ...{ score: 50, emails_to: 3, emails_from: 0, meetings_to: 1, meetings_from: 0 },
  ...{ our_people: 2, their_people: 4, meeting_minutes: 30, reply_hours: null },
  ...{ is_heard: true, days_since_email: 61, days_since_meeting: 90, ...some },
})
const nothing: ComparedStanding = {
  ...{ is_heard: false, score: null, emails_to: null, emails_from: null, meetings_to: null },
  ...{ meetings_from: null, our_people: null, their_people: null, meeting_minutes: null },
  ...{ reply_hours: null, days_since_email: null, days_since_meeting: null },
}

const holds = (
  of: ComparedStanding,
  field: SegmentRule['field'],
  comparison: SegmentRule['comparison'],
  value: number,
) =>
  fulfilsRules(segmentValues(of), {
    match: 'all',
    rules: [{ field, comparison, value }],
  })

describe('a rule', () => {
  it.each([
    ['daysSinceLastEmail', 'more-than', 60, true],
    ['daysSinceLastEmail', 'more-than', 61, false],
    ['daysSinceLastEmail', 'at-least', 61, true],
    ['daysSinceLastEmail', 'at-most', 61, true],
    ['daysSinceLastEmail', 'less-than', 61, false],
    ['daysSinceLastMeeting', 'at-least', 90, true],
    ['emailsTo', 'at-least', 3, true],
    ['emailsFrom', 'at-most', 0, true],
    ['score', 'less-than', 50, false],
    ['score', 'at-most', 50, true],
    ['theirPeople', 'more-than', 3, true],
    ['ourPeople', 'less-than', 2, false],
    ['meetingMinutes', 'at-least', 30, true],
    ['meetingsTo', 'more-than', 0, true],
    ['meetingsFrom', 'more-than', 0, false],
  ] as const)('%s %s %d: %s', (field, comparison, value, expected) => {
    expect(holds(standing(), field, comparison, value)).toBe(expected)
  })

  it.each(['more-than', 'at-least'] as const)('holds for what never was: %s', (comparison) => {
    expect(holds(nothing, 'daysSinceLastEmail', comparison, 1_000_000)).toBe(true)
    expect(
      holds(standing({ days_since_meeting: null }), 'daysSinceLastMeeting', comparison, 99),
    ).toBe(true)
  })

  it.each([
    ['daysSinceLastEmail', 'at-most', 1_000_000],
    ['daysSinceLastMeeting', 'less-than', 1_000_000],
    ['score', 'at-most', 100],
    ['score', 'at-least', 0],
    ['emailsTo', 'at-most', 0],
    ['replyHours', 'at-least', 0],
  ] as const)('of what never was does not hold: %s %s %d', (field, comparison, value) => {
    expect(holds(nothing, field, comparison, value)).toBe(false)
  })
})

describe('rules', () => {
  const rules: SegmentRule[] = [
    { field: 'emailsTo', comparison: 'at-least', value: 3 },
    { field: 'emailsFrom', comparison: 'at-least', value: 1 },
  ]

  it('hold all, or any of them', () => {
    const values = segmentValues(standing())

    expect(fulfilsRules(values, { match: 'all', rules })).toBe(false)
    expect(fulfilsRules(values, { match: 'any', rules })).toBe(true)
  })

  it.each([
    ['neither mail nor meeting for 61 days', {}, true],
    ['a mail 60 days ago', { days_since_email: 60 }, false],
    ['a meeting 60 days ago', { days_since_meeting: 60 }, false],
    ['mail long ago and never a meeting', { days_since_meeting: null }, true],
  ])('tell who is going cold: %s', (_, some, expected) => {
    expect(fulfilsRules(segmentValues(standing(some)), STALE_RULES)).toBe(expected)
  })

  it('tell that who was never heard of is cold', () => {
    expect(fulfilsRules(segmentValues(nothing), STALE_RULES)).toBe(true)
  })
})
