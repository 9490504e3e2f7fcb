import { Type, type Static } from 'typebox'
import { HealthBand, ScoreTrend } from './engagement-score.ts'
import { Cursor, EmailAddress, Id, Instant, nullable } from './primitives.ts'
import { FollowPreference } from './recipient.ts'
import { AccountScore, Measures, WeekCounts } from './measure.ts'

/** A registrable domain, lower case, A-label. */
export const Domain = Type.String({
  minLength: 3,
  maxLength: 253,
  pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
})

export const AccountName = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })

/** A company we deal with, as everybody here may see it. */
export const Account = Type.Object({
  id: Id,
  name: Type.String(),
  /** The one it is known by: one of `domains`, or the one it shares where it has none itself. */
  domain: Type.String(),
  /** Whose addresses are this account's, in alphabetical order; none where it was split off by contacts. */
  domains: Type.Array(Type.String()),
  parent: nullable(Type.Object({ id: Id, name: Type.String() })),
  /** The salesperson responsible for it. */
  owner: nullable(Type.Object({ id: Id, name: Type.String() })),
  preference: FollowPreference,
  revision: Type.Integer({ minimum: 0 }),
})
export type Account = Static<typeof Account>

/** One line of the accounts page. */
export const AccountRow = Type.Object({
  ...Account.properties,
  contacts: Type.Integer({ minimum: 0 }),
  /** Null: nothing was collected about this account, or nothing within the year. */
  score: nullable(Type.Integer({ minimum: 0, maximum: 100 })),
  band: nullable(HealthBand),
  trend: nullable(ScoreTrend),
  measures: Measures,
  /** Mails and meetings of each of the last 52 ISO weeks, oldest first. */
  weeks: Type.Array(Type.Integer({ minimum: 0 }), { minItems: 52, maxItems: 52 }),
})
export type AccountRow = Static<typeof AccountRow>

export const AccountSort = Type.Union([
  Type.Literal('name'),
  Type.Literal('score'),
  Type.Literal('emails'),
  Type.Literal('meetings'),
  Type.Literal('lastEmail'),
  Type.Literal('lastMeeting'),
])
export type AccountSort = Static<typeof AccountSort>

export const AccountEngagementQuery = Type.Object({
  /** In name or any domain. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  band: Type.Optional(Type.Union([HealthBand, Type.Literal('none')])),
  /** Salesperson responsible; `none`: nobody. */
  owner: Type.Optional(Type.Union([Id, Type.Literal('none')])),
  segment: Type.Optional(Id),
  sort: Type.Optional(AccountSort),
  /** `down`: largest or latest first. */
  order: Type.Optional(Type.Union([Type.Literal('up'), Type.Literal('down')])),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export type AccountEngagementQuery = Static<typeof AccountEngagementQuery>

export const AccountEngagementList = Type.Object({
  items: Type.Array(AccountRow),
  nextCursor: nullable(Cursor),
  /** All that match, on whatever page. */
  total: Type.Integer({ minimum: 0 }),
  /** Whether anything was collected yet; without it, that there is nothing says nothing. */
  isCollected: Type.Boolean(),
})
export type AccountEngagementList = Static<typeof AccountEngagementList>

/** How far what is shown may be trusted: the time from which on everything was collected. */
export const Collected = Type.Object({
  /** Null: nothing yet. */
  since: nullable(Instant),
  /** Whole days from then until now, at most 365. */
  days: Type.Integer({ minimum: 0, maximum: 365 }),
  /** When it was last added up. */
  at: nullable(Instant),
})
export type Collected = Static<typeof Collected>

/** How often a person of ours and a person of theirs were in the same mail or meeting, of the year. */
export const Acquaintance = Type.Object({
  ours: Type.String(),
  /** Null: nobody we know as a contact, such as somebody whose data was erased. */
  theirs: nullable(Type.String()),
  emails: Type.Integer({ minimum: 0 }),
  meetings: Type.Integer({ minimum: 0 }),
  lastAt: Instant,
})
export type Acquaintance = Static<typeof Acquaintance>

export const AccountContact = Type.Object({
  email: EmailAddress,
  name: nullable(Type.String()),
  /** Engagement score of the contact by R10; null: nothing of theirs was ever followed. */
  score: nullable(Type.Integer({ minimum: 0, maximum: 100 })),
  lastInteractionAt: nullable(Instant),
})
export type AccountContact = Static<typeof AccountContact>

/** Everything about one account, beside a message and on its page. */
export const AccountEngagement = Type.Object({
  account: Account,
  collected: Collected,
  /** Something of it waits to be added up, such as after it was split off; numbers are of before. */
  isCounting: Type.Boolean(),
  /** Null: nothing within the year. */
  score: nullable(AccountScore),
  measures: Measures,
  /** Of the last 53 ISO weeks, oldest first; empty where nothing was collected. */
  weeks: Type.Array(WeekCounts),
  /** When the score was another one, oldest first, at most 365 days back. */
  history: Type.Array(
    Type.Object({ day: Type.String(), score: Type.Integer({ minimum: 0, maximum: 100 }) }),
  ),
  /** Top five; null: only totals may be shown, or the reader may not see contacts. */
  acquaintances: nullable(Type.Array(Acquaintance)),
  /** Those with the highest scores, at most 20; null as above. */
  contacts: nullable(Type.Array(AccountContact)),
  contactCount: Type.Integer({ minimum: 0 }),
  /** The standard one first; its name is translated. */
  segments: Type.Array(
    Type.Object({ id: Id, name: Type.String(), isStandard: Type.Boolean(), enteredAt: Instant }),
  ),
})
export type AccountEngagement = Static<typeof AccountEngagement>

export const AccountChange = Type.Object({
  name: AccountName,
  domains: Type.Array(Domain, { maxItems: 50, uniqueItems: true }),
  parentId: nullable(Id),
  ownerId: nullable(Id),
  revision: Type.Integer({ minimum: 0 }),
})
export type AccountChange = Static<typeof AccountChange>

export const MergeRequest = Type.Object({
  /** What goes up in this one, for good. */
  otherId: Id,
})

export const SplitRequest = Type.Object({
  name: AccountName,
  /** Go to the new account, with their contacts. */
  domains: Type.Array(Domain, { maxItems: 50, uniqueItems: true }),
  /** Go to the new account although their domain stays. */
  contacts: Type.Array(EmailAddress, { maxItems: 500 }),
})
export type SplitRequest = Static<typeof SplitRequest>
