import { Type, type Static } from 'typebox'
import { HealthBand, ScoreTrend } from './engagement-score.ts'
import { Cursor, Id, Instant, nullable } from './primitives.ts'

const Count = Type.Integer({ minimum: 0 })
const Mean = nullable(Type.Number({ minimum: 0 }))

/**
 * What was exchanged with one account. A message counts once, however many of its people got it; people
 * are distinct addresses; "ours" are the chosen mailboxes that took part.
 */
export const Measures = Type.Object({
  emailsTo: Count,
  emailsFrom: Count,
  /** Organised by us. */
  meetingsTo: Count,
  /** Organised by them. */
  meetingsFrom: Count,
  ourPeopleEmails: Count,
  ourPeopleMeetings: Count,
  theirPeopleEmails: Count,
  theirPeopleMeetings: Count,
  /** First mail or meeting in the data. */
  firstAt: nullable(Instant),
  lastEmailToAt: nullable(Instant),
  lastEmailFromAt: nullable(Instant),
  lastMeetingAt: nullable(Instant),
  /** Whole days; null: none within what was collected. */
  daysSinceLastEmail: nullable(Count),
  daysSinceLastMeeting: nullable(Count),
  /** Null: there was none with a length. All-day events have none. */
  meetingMinutes: Mean,
  /** Mean hours until they answered, over conversations; null: they answered nothing. */
  replyHours: Mean,
})
export type Measures = Static<typeof Measures>

export const AggregationLevel = Type.Union([
  Type.Literal('year'),
  Type.Literal('month'),
  Type.Literal('week'),
])
export type AggregationLevel = Static<typeof AggregationLevel>

/** What the score is made of, in the order in which it is shown (R11). */
export const SCORE_METRICS = [
  'emailsFrom',
  'emailsTo',
  'meetingsFrom',
  'meetingsTo',
  'theirPeople',
  'ourPeople',
  'recencyEmail',
  'recencyMeeting',
  'replyLatency',
] as const
export const ScoreMetric = Type.Enum([...SCORE_METRICS])
export type ScoreMetric = (typeof SCORE_METRICS)[number]

const Weight = Type.Number({ minimum: 0, maximum: 1 })

/** How much each part counts; they add up to 1. */
export const ScoreWeights = Type.Object({
  emailsFrom: Weight,
  emailsTo: Weight,
  meetingsFrom: Weight,
  meetingsTo: Weight,
  theirPeople: Weight,
  ourPeople: Weight,
  recencyEmail: Weight,
  recencyMeeting: Weight,
  replyLatency: Weight,
})
export type ScoreWeights = Static<typeof ScoreWeights>

export const AccountScorePart = Type.Object({
  metric: ScoreMetric,
  /** Null: there is nothing to measure, and it adds nothing. */
  value: nullable(Type.Number()),
  weight: Weight,
  /** Where this account stands among the others, 0 lowest, 1 best; null where there is no value. */
  percentile: nullable(Type.Number({ minimum: 0, maximum: 1 })),
  /** Weight times percentile, in points of the score, not rounded. */
  points: Type.Number({ minimum: 0, maximum: 100 }),
})
export type AccountScorePart = Static<typeof AccountScorePart>

/** Score of an account among the others by R11, with everything needed to check it by hand. */
export const AccountScore = Type.Object({
  score: Type.Integer({ minimum: 0, maximum: 100 }),
  parts: Type.Array(AccountScorePart),
  /** Accounts compared with, this one among them. */
  peers: Type.Integer({ minimum: 1 }),
  /** Fewer than five: where an account stands among them says little. */
  fewPeers: Type.Boolean(),
  band: HealthBand,
  /** The score 30 days ago; null: there was none. */
  before: nullable(Type.Integer()),
  trend: nullable(ScoreTrend),
})
export type AccountScore = Static<typeof AccountScore>

/** One ISO week of the chart. */
export const WeekCounts = Type.Object({
  /** Its Monday, `YYYY-MM-DD`. */
  start: Type.String(),
  emailsTo: Count,
  emailsFrom: Count,
  meetings: Count,
})
export type WeekCounts = Static<typeof WeekCounts>

/** A row of `Office`, with the names of the source. Times are in hours and minutes. */
export const OfficeRow = Type.Object({
  AccountId: Id,
  AccountName: Type.String(),
  EngagementScore: Type.Integer({ minimum: 0, maximum: 100 }),
  NoOfEmails_ToAccount: Count,
  NoOfEmails_FromAccount: Count,
  NoOfMeetings_ToAccount: Count,
  NoOfMeetings_FromAccount: Count,
  NoOfContactsInvolved_Emails: Count,
  NoOfContactsInvolved_Meetings: Count,
  NoOfAccountContactsInvolved_Emails: Count,
  NoOfAccountContactsInvolved_Meetings: Count,
  EngagementStartDate: nullable(Instant),
  DaysSinceLastEmail: nullable(Count),
  DaysSinceLastMeeting: nullable(Count),
  AverageDuration_Of_Meetings: Mean,
  AverageDuration_Of_AccountEmailReplies: Mean,
  AggregationStartDate: Type.String(),
  AggregationLevel,
})
export type OfficeRow = Static<typeof OfficeRow>

export const OfficeQuery = Type.Object({
  level: Type.Optional(AggregationLevel),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000 })),
})
export type OfficeQuery = Static<typeof OfficeQuery>

/** By level, start and account. */
export const OfficeRows = Type.Object({
  name: Type.String(),
  items: Type.Array(OfficeRow),
  nextCursor: nullable(Cursor),
})
export type OfficeRows = Static<typeof OfficeRows>

/** `Office_UserEntity`: the directory ids of the chosen mailboxes. */
export const OfficeUsers = Type.Object({
  name: Type.String(),
  items: Type.Array(Type.Object({ UserId: Id })),
})
export type OfficeUsers = Static<typeof OfficeUsers>
