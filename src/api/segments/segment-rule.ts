import type { SegmentField, SegmentRule, SegmentRules } from '../../contract/segment.ts'

/** What rules ask about, of one account. Null: it never happened. */
export type SegmentValues = Readonly<Record<SegmentField, number | null>>

/** Comes with Follow: nothing was heard for 60 days, neither by mail nor in a meeting (R11). */
export const STALE_RULES = {
  match: 'all',
  rules: [
    { field: 'daysSinceLastEmail', comparison: 'more-than', value: 60 },
    { field: 'daysSinceLastMeeting', comparison: 'more-than', value: 60 },
  ],
} satisfies SegmentRules

/** Of an account with which nothing was exchanged within the year. */
const NEVER: SegmentValues = {
  score: null,
  daysSinceLastEmail: null,
  daysSinceLastMeeting: null,
  emailsTo: null,
  emailsFrom: null,
  meetingsTo: null,
  meetingsFrom: null,
  theirPeople: null,
  ourPeople: null,
  meetingMinutes: null,
  replyHours: null,
}

/** What of a standing rules look at; the numbers are null of an account that has none. */
export interface ComparedStanding {
  /** Whether anything was exchanged within the year. */
  is_heard: boolean
  score: number | null
  emails_to: number | null
  emails_from: number | null
  meetings_to: number | null
  meetings_from: number | null
  their_people: number | null
  our_people: number | null
  meeting_minutes: number | null
  reply_hours: number | null
  /** Whole days where the organisation is; null: never. So is the next. */
  days_since_email: number | null
  days_since_meeting: number | null
}

/** What rules ask about. Of an account without anything in the year, nothing ever happened. */
export function segmentValues(standing: ComparedStanding): SegmentValues {
  if (!standing.is_heard) return NEVER
  return {
    score: standing.score,
    daysSinceLastEmail: standing.days_since_email,
    daysSinceLastMeeting: standing.days_since_meeting,
    emailsTo: standing.emails_to,
    emailsFrom: standing.emails_from,
    meetingsTo: standing.meetings_to,
    meetingsFrom: standing.meetings_from,
    theirPeople: standing.their_people,
    ourPeople: standing.our_people,
    meetingMinutes: standing.meeting_minutes,
    replyHours: standing.reply_hours,
  }
}

/** Whether an account is of a segment: all of its rules hold, or any does. */
export function fulfilsRules(values: SegmentValues, { match, rules }: SegmentRules): boolean {
  const holds = (rule: SegmentRule) => fulfils(values, rule)
  return match === 'all' ? rules.every(holds) : rules.some(holds)
}

/** What never happened is longer ago than any number of days, and fulfils no other condition. */
function fulfils(values: SegmentValues, { field, comparison, value }: SegmentRule): boolean {
  const found = values[field] ?? (isAge(field) ? Infinity : null)
  if (found === null) return false
  switch (comparison) {
    case 'more-than':
      return found > value
    case 'at-least':
      return found >= value
    case 'less-than':
      return found < value
    case 'at-most':
      return found <= value
  }
}

const isAge = (field: SegmentField) =>
  field === 'daysSinceLastEmail' || field === 'daysSinceLastMeeting'
