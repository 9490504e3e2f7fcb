import { Type, type Static } from 'typebox'
import { Cursor, EmailAddress, Id, Instant, MessageKey, nullable } from './primitives.ts'

/**
 * When a reminder tells (R7).
 *
 * - `no-reply-by` nobody replied by then, `not-opened-by` nobody opened by then: both need the mail
 *   to be followed
 * - `anyway` whatever happened
 */
export const ReminderKind = Type.Union([
  Type.Literal('no-reply-by'),
  Type.Literal('not-opened-by'),
  Type.Literal('anyway'),
])
export type ReminderKind = Static<typeof ReminderKind>

/**
 * - `set` it waits for its time
 * - `set-warning` the same, and nobody will see whether its condition holds; see `gap`
 * - `met` it told
 * - `cleared` what it waited for had happened by then: there was nothing to tell
 * - `invalid` as far as anybody knows the mail was never sent
 * - `dismissed` the salesperson is done with it
 */
export const ReminderState = Type.Union([
  Type.Literal('set'),
  Type.Literal('set-warning'),
  Type.Literal('met'),
  Type.Literal('cleared'),
  Type.Literal('invalid'),
  Type.Literal('dismissed'),
])
export type ReminderState = Static<typeof ReminderState>

/**
 * Why nobody can see whether the condition of a reminder holds.
 *
 * - `not-followed` the mail is not followed, or went out without
 * - `unfollowed` it is not followed any more
 * - `held-back` it is sent later than that
 * - `not-measured` what the reminder waits for is not measured of this mail
 * - `opted-out` a recipient does not want it, or did not for some of the time
 * - `organisation-off` Follow was switched off for some of the time
 */
export const ReminderGap = Type.Union([
  Type.Literal('not-followed'),
  Type.Literal('unfollowed'),
  Type.Literal('held-back'),
  Type.Literal('not-measured'),
  Type.Literal('opted-out'),
  Type.Literal('organisation-off'),
])
export type ReminderGap = Static<typeof ReminderGap>

/** The furthest that people got with the mail; what repeats or was a machine does not count (law 7). */
export const ReminderHappening = Type.Union([
  Type.Literal('opened'),
  Type.Literal('clicked'),
  Type.Literal('file-viewed'),
  Type.Literal('replied'),
])
export type ReminderHappening = Static<typeof ReminderHappening>

export const MAX_REMINDER_TEXT = 1250

const Text = Type.String({ maxLength: MAX_REMINDER_TEXT })

export const Reminder = Type.Object({
  id: Id,
  kind: ReminderKind,
  state: ReminderState,
  /** May be empty. */
  text: Text,
  dueAt: Instant,
  createdAt: Instant,
  /** When it told, was cleared, invalid or dismissed; null: it waits. */
  settledAt: nullable(Instant),
  /** By how many minutes it told late; 0: at its time. */
  lateMinutes: Type.Integer({ minimum: 0 }),
  /** Null: somebody can see it, or could. Never with `anyway`. */
  gap: nullable(ReminderGap),
  /** What answers the reminder by now, also after it told. Null: nothing that anybody knows. */
  happened: nullable(ReminderHappening),
  /** How often it was put off. */
  snoozes: Type.Integer({ minimum: 0 }),
  /** Null: the mail is not followed. */
  followKey: nullable(MessageKey),
  subject: Type.String(),
  /** Of the contact who alone got the mail; null where there were several, or nobody knows them. */
  recipient: nullable(Type.Object({ email: EmailAddress, name: nullable(Type.String()) })),
})
export type Reminder = Static<typeof Reminder>

/** A reminder as its salesperson wants it. What is absent stays as it is, or is not known. */
export const ReminderRequest = Type.Object({
  kind: ReminderKind,
  text: Text,
  /** Later than now. */
  dueAt: Instant,
  /** Of an own followed email, sent or not. */
  followKey: Type.Optional(MessageKey),
  subject: Type.Optional(Type.String({ maxLength: 998 })),
  /** Who alone the mail goes to. */
  recipient: Type.Optional(EmailAddress),
})
export type ReminderRequest = Static<typeof ReminderRequest>

export const SnoozeRequest = Type.Object({
  /** Later than now. The condition is looked at again then. */
  until: Instant,
})

/** `open`: waits, told or is invalid; `done`: cleared or dismissed. */
export const ReminderShow = Type.Union([Type.Literal('open'), Type.Literal('done')])
export type ReminderShow = Static<typeof ReminderShow>

export const ReminderQuery = Type.Object({
  /** Absent: open ones. */
  show: Type.Optional(ReminderShow),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

/** Open ones by when they are due, the earliest first; done ones by when they were, the last first. */
export const ReminderList = Type.Object({
  items: Type.Array(Reminder),
  nextCursor: nullable(Cursor),
  /** How many told or are invalid, and wait for the salesperson. */
  waiting: Type.Integer({ minimum: 0 }),
})
export type ReminderList = Static<typeof ReminderList>

/** What is set on a followed email. */
export const FollowReminder = Type.Object({
  /** The one that is open, else the last one; null: there never was one. */
  reminder: nullable(Reminder),
})
export type FollowReminder = Static<typeof FollowReminder>

/** What an alert says of the reminder that it is about. */
export const AlertedReminder = Type.Object({
  id: Id,
  kind: ReminderKind,
  text: Text,
  dueAt: Instant,
  lateMinutes: Type.Integer({ minimum: 0 }),
  gap: nullable(ReminderGap),
})
export type AlertedReminder = Static<typeof AlertedReminder>
