import { Type, type Static } from 'typebox'
import { Cursor, Id, Instant, nullable } from './primitives.ts'

/** What a rule may ask about, with its unit. */
export const SEGMENT_FIELDS = [
  'score',
  'daysSinceLastEmail',
  'daysSinceLastMeeting',
  'emailsTo',
  'emailsFrom',
  'meetingsTo',
  'meetingsFrom',
  'theirPeople',
  'ourPeople',
  'meetingMinutes',
  'replyHours',
] as const
export type SegmentField = (typeof SEGMENT_FIELDS)[number]

/**
 * One condition. What never happened is longer ago than any number of days, and fulfils no other
 * condition.
 */
export const SegmentRule = Type.Object({
  field: Type.Enum([...SEGMENT_FIELDS]),
  comparison: Type.Union([
    Type.Literal('more-than'),
    Type.Literal('at-least'),
    Type.Literal('less-than'),
    Type.Literal('at-most'),
  ]),
  value: Type.Number({ minimum: 0, maximum: 1_000_000 }),
})
export type SegmentRule = Static<typeof SegmentRule>

const Definition = {
  name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  /** Whether all rules have to hold, or one of them is enough. */
  match: Type.Union([Type.Literal('all'), Type.Literal('any')]),
  rules: Type.Array(SegmentRule, { minItems: 1, maxItems: 20 }),
  /** Tell an account's salesperson when it enters. */
  alerts: Type.Boolean(),
}

export const SegmentRules = Type.Object({ match: Definition.match, rules: Definition.rules })
export type SegmentRules = Static<typeof SegmentRules>

export const SegmentRequest = Type.Object({
  ...Definition,
  revision: Type.Integer({ minimum: 0 }),
})
export type SegmentRequest = Static<typeof SegmentRequest>

export const Segment = Type.Object({
  id: Id,
  ...Definition,
  /** Comes with Follow: accounts of which nothing was heard for 60 days (R11). Its name is translated. */
  isStandard: Type.Boolean(),
  members: Type.Integer({ minimum: 0 }),
  /** Since the run before the last. */
  entered: Type.Integer({ minimum: 0 }),
  left: Type.Integer({ minimum: 0 }),
  /** Null: it was not looked at yet. */
  countedAt: nullable(Instant),
  createdBy: nullable(Type.String()),
  revision: Type.Integer({ minimum: 0 }),
})
export type Segment = Static<typeof Segment>

export const SegmentList = Type.Object({ items: Type.Array(Segment) })
export type SegmentList = Static<typeof SegmentList>

/** How many accounts fulfil rules that are not saved yet. */
export const SegmentCount = Type.Object({
  members: Type.Integer({ minimum: 0 }),
  accounts: Type.Integer({ minimum: 0 }),
})
export type SegmentCount = Static<typeof SegmentCount>

export const SegmentMemberQuery = Type.Object({
  /** `in`: who is; `entered`, `left`: since the run before the last. */
  show: Type.Optional(
    Type.Union([Type.Literal('in'), Type.Literal('entered'), Type.Literal('left')]),
  ),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
})
export type SegmentMemberQuery = Static<typeof SegmentMemberQuery>

/** By account name. */
export const SegmentMemberList = Type.Object({
  items: Type.Array(
    Type.Object({
      account: Type.Object({ id: Id, name: Type.String(), domain: Type.String() }),
      enteredAt: Instant,
      leftAt: nullable(Instant),
      /** What each rule's field is now, in the order of the rules; null: it never happened. */
      values: Type.Array(nullable(Type.Number())),
    }),
  ),
  nextCursor: nullable(Cursor),
})
export type SegmentMemberList = Static<typeof SegmentMemberList>
