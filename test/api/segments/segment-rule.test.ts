import { describe, expect, it } from '@jest/globals'
import { daysSinceIn } from '../../../src/api/enrichment/days-since.ts'
import {
  fulfilsRules,
  segmentValues,
  STALE_RULES,
  type ComparedStanding,
} from '../../../src/api/segments/segment-rule.ts'
import type { SegmentRule } from '../../../src/contract/segment.ts'
import { daysAgo, NOW } from '../../fixtures/make.ts'

const daysSince = daysSinceIn('UTC', NOW)
const standing = (some: Partial<ComparedStanding> = {}): ComparedStanding => ({
  ...{ score: 50, emails_to: 3, emails_from: 0, meetings_to: 1, meetings_from: 0 },
  ...{ our_people: 2, their_people: 4, meeting_minutes: 30, reply_hours: null },
  ...{ first_at: daysAgo(300), last_email_to_at: daysAgo(61), last_email_from_at: daysAgo(80) },
  ...{ last_meeting_at: daysAgo(90), ...some },
})
const nothing = Object.fromEntries(
  Object.keys(standing()).map((key) => [key, null]),
) as unknown as ComparedStanding

const holds = (
  of: ComparedStanding,
  field: SegmentRule['field'],
  comparison: SegmentRule['comparison'],
  value: number,
) =>
  fulfilsRules(segmentValues(of, daysSince), {
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

  it('looks at the later of two mails', () => {
    const answered = standing({ last_email_from_at: daysAgo(2) })

    expect(holds(answered, 'daysSinceLastEmail', 'at-most', 2)).toBe(true)
  })

  it.each(['more-than', 'at-least'] as const)('holds for what never was: %s', (comparison) => {
    expect(holds(nothing, 'daysSinceLastEmail', comparison, 1_000_000)).toBe(true)
    expect(holds(standing({ last_meeting_at: null }), 'daysSinceLastMeeting', comparison, 99)).toBe(
      true,
    )
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
    const values = segmentValues(standing(), daysSince)

    expect(fulfilsRules(values, { match: 'all', rules })).toBe(false)
    expect(fulfilsRules(values, { match: 'any', rules })).toBe(true)
  })

  it.each([
    ['neither mail nor meeting for 61 days', {}, true],
    ['a mail 60 days ago', { last_email_to_at: daysAgo(60) }, false],
    ['a meeting 60 days ago', { last_meeting_at: daysAgo(60) }, false],
    ['mail long ago and never a meeting', { last_meeting_at: null }, true],
  ])('tell who is going cold: %s', (_, some, expected) => {
    expect(fulfilsRules(segmentValues(standing(some), daysSince), STALE_RULES)).toBe(expected)
  })

  it('tell that who was never heard of is cold', () => {
    expect(fulfilsRules(segmentValues(nothing, daysSince), STALE_RULES)).toBe(true)
  })
})
