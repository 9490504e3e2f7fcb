import { Type, type Static } from 'typebox'
import { Measures } from './consent.ts'
import { FollowState, SendOutcome } from './follow.ts'
import { Counts } from './interaction.ts'
import { Cursor, EmailAddress, Id, Instant, MessageKey, nullable } from './primitives.ts'
import { FollowObstacle } from './recipient.ts'

/**
 * Not opened yet, opened, clicked or replied: the furthest a person got. A viewed file is as far as a
 * click; `counts` tell which it was. `not-followed`: the mail
 * went out, but its key never became active; `not-sent`: nobody knows that it went out; `scheduled`:
 * it was sent, and Outlook holds it back until `deliverAt`.
 */
export const FollowStatus = Type.Union([
  Type.Literal('not-sent'),
  Type.Literal('scheduled'),
  Type.Literal('not-followed'),
  Type.Literal('not-opened'),
  Type.Literal('opened'),
  Type.Literal('clicked'),
  Type.Literal('replied'),
])
export type FollowStatus = Static<typeof FollowStatus>

const People = Type.Integer({ minimum: 0 })

/** Where a mail stands among those that were sent individually with it, and how all of them fare. */
export const IndividualPlace = Type.Object({
  /** Of the individual send. */
  id: Id,
  number: Type.Integer({ minimum: 1 }),
  /** So many people it was planned for; followed or not. */
  of: Type.Integer({ minimum: 1 }),
  /** Mails that went out followed. */
  followed: People,
  /** Of these, how many opens are measured of. */
  measured: People,
  /** Mails that people opened; so on. */
  opened: People,
  clicked: People,
  replied: People,
})
export type IndividualPlace = Static<typeof IndividualPlace>

/** A followed email with its counters. */
export const FollowedEmail = Type.Object({
  key: MessageKey,
  subject: Type.String(),
  state: FollowState,
  outcome: nullable(SendOutcome),
  status: FollowStatus,
  sentAt: nullable(Instant),
  /** It is or was held back until then; everything is counted from there. Null: it went out at once. */
  deliverAt: nullable(Instant),
  createdAt: Instant,
  /** Those outside the organisation. */
  recipients: Type.Array(Type.Object({ email: EmailAddress, name: nullable(Type.String()) })),
  /** How many more got the mail in the organisation itself; not followed, but of the same body. */
  colleagues: Type.Integer({ minimum: 0 }),
  /** Somebody got it whom nobody can name; then only a reply has a name. */
  hasOthers: Type.Boolean(),
  /** As decided when it was sent. */
  measures: Measures,
  /** One of the mails of an individual send; absent: it is a mail by itself. */
  individual: Type.Optional(IndividualPlace),
  /** Whose mail it is; null: one's own. */
  salesperson: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  counts: Counts,
  /** How many interactions were judged to be our own people's; in `counts` only as `all`. */
  ownViews: Type.Integer({ minimum: 0 }),
  lastOpenedAt: nullable(Instant),
  lastInteractionAt: nullable(Instant),
})
export type FollowedEmail = Static<typeof FollowedEmail>

export const FollowedLink = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  target: Type.String(),
  clicks: Type.Object({ people: Type.Integer(), all: Type.Integer() }),
  lastClickedAt: nullable(Instant),
})
export type FollowedLink = Static<typeof FollowedLink>

/** A followed email with everything the pane shows beside the sent copy. */
export const FollowedEmailDetail = Type.Intersect([
  FollowedEmail,
  Type.Object({
    links: Type.Array(FollowedLink),
    leftAlone: Type.Record(Type.String(), Type.Integer()),
    /** Recipients of whom we know for certain that they opened, clicked or replied. */
    recipientsEngaged: Type.Integer(),
    /** Set while hits are not recorded, with the reason. */
    silencedBy: nullable(FollowObstacle),
    optedOut: Type.Array(EmailAddress),
  }),
])
export type FollowedEmailDetail = Static<typeof FollowedEmailDetail>

export const FollowSort = Type.Union([
  Type.Literal('sent'),
  Type.Literal('last-opened'),
  Type.Literal('last-interaction'),
  Type.Literal('subject'),
])
export type FollowSort = Static<typeof FollowSort>

export const FollowListQuery = Type.Object({
  search: Type.Optional(Type.String({ maxLength: 200 })),
  status: Type.Optional(FollowStatus),
  sort: Type.Optional(FollowSort),
  /** `team`: that of the people whose manager one is, for managers only. */
  of: Type.Optional(Type.Union([Type.Literal('me'), Type.Literal('team')])),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

export const FollowList = Type.Object({
  items: Type.Array(FollowedEmail),
  /** Give it back to get the next page; null at the end. */
  nextCursor: nullable(Cursor),
})
export type FollowList = Static<typeof FollowList>
