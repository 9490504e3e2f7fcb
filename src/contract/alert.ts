import { Type, type Static } from 'typebox'
import { Attribution } from './interaction.ts'
import { Cursor, Id, Instant, MessageKey, nullable } from './primitives.ts'
import { AlertedReminder } from './reminder.ts'

/**
 * What a salesperson is told about a followed email or an account of theirs. Of what happened to a mail,
 * only what was judged to be a person raises an alert (law 7).
 *
 * - `first-open`, `first-click`, `file-view` the first one of a mail; where it is certain who it
 *   was, the first one of that recipient
 * - `reply` every one
 * - `opened-again` opened after a day or more without an open
 * - `account-entered` an account of theirs entered a segment, such as those going cold; about no mail
 * - `reminder` a reminder of theirs was due, and what it waits for did not happen
 */
export const AlertKind = Type.Union([
  Type.Literal('first-open'),
  Type.Literal('first-click'),
  Type.Literal('file-view'),
  Type.Literal('reply'),
  Type.Literal('opened-again'),
  Type.Literal('account-entered'),
  Type.Literal('reminder'),
])
export type AlertKind = Static<typeof AlertKind>

/**
 * `shown` until the salesperson has seen it; `retracted` when what it told turned out not to be by
 * a person after all. Alerts that are still held back are not told at all.
 */
export const AlertState = Type.Union([
  Type.Literal('shown'),
  Type.Literal('seen'),
  Type.Literal('retracted'),
])
export type AlertState = Static<typeof AlertState>

/** Where a salesperson's alerts stand: grows with every change of any of them. */
export const AlertPosition = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

export const Alert = Type.Object({
  id: Id,
  kind: AlertKind,
  state: AlertState,
  /** When it happened. */
  at: Instant,
  /** When it was told; later than `at` where it was held back. */
  shownAt: Instant,
  /** It was told in quiet hours: it is listed, and nothing draws attention to it. */
  quiet: Type.Boolean(),
  /**
   * Null: it is about an account, and the subject is empty; or about a reminder of a mail that is not
   * followed.
   */
  followKey: nullable(MessageKey),
  subject: Type.String(),
  /** Null: it is about nothing that a recipient did. */
  attribution: nullable(Attribution),
  /** What entered the segment; null: it is about a mail. */
  account: nullable(Type.Object({ id: Id, name: Type.String() })),
  /** The standard one's name is translated. Null with `account`. */
  segment: nullable(Type.Object({ id: Id, name: Type.String(), isStandard: Type.Boolean() })),
  /** What was due; null: it is about something else. */
  reminder: nullable(AlertedReminder),
  /** Of the contact whose it certainly is; null otherwise, and where no name is known. */
  name: nullable(Type.String()),
  /** The link's target for a click. */
  target: nullable(Type.String()),
  /** Kind of program, e.g. `Apple Mail`. Null: not said. */
  client: nullable(Type.String()),
})
export type Alert = Static<typeof Alert>

export const AlertQuery = Type.Object({
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

/** Newest first. */
export const AlertList = Type.Object({
  items: Type.Array(Alert),
  nextCursor: nullable(Cursor),
  /** How many are `shown` in all, on whatever page. */
  unseen: Type.Integer(),
  /** What the list is up to; for `seen`, and to go on from with the stream. */
  position: AlertPosition,
})
export type AlertList = Static<typeof AlertList>

export const SeenRequest = Type.Object({
  /** Position of the list that was looked at: what came later has not been seen. */
  upTo: AlertPosition,
})

export const SeenReply = Type.Object({
  /** How many are left that nobody looked at. */
  unseen: Type.Integer(),
})

/** A time of day, `HH:MM`. */
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', maxLength: 5 })

/** From one time of day to another, past midnight where `to` is earlier; equal: all day. */
export const QuietHours = Type.Object({
  from: TimeOfDay,
  to: TimeOfDay,
  /** IANA name, e.g. `Europe/Oslo`. */
  timeZone: Type.String({ minLength: 1, maxLength: 64 }),
})
export type QuietHours = Static<typeof QuietHours>

const Kinds = Type.Object({
  'first-open': Type.Boolean(),
  'first-click': Type.Boolean(),
  'file-view': Type.Boolean(),
  reply: Type.Boolean(),
  'opened-again': Type.Boolean(),
  'account-entered': Type.Boolean(),
  reminder: Type.Boolean(),
})

/** Null: none. */
const quietHours = nullable(QuietHours)

/** One salesperson's choice. */
export const AlertSettings = Type.Object({ kinds: Kinds, quietHours })
export type AlertSettings = Static<typeof AlertSettings>

/** Kinds that are not named stay as they are: an add-in may be older than a kind. */
export const AlertSettingsRequest = Type.Object({ kinds: Type.Partial(Kinds), quietHours })
export type AlertSettingsRequest = Static<typeof AlertSettingsRequest>

/**
 * What the stream of alerts takes. It is no call with one answer, and stands beside the table of
 * calls: `text/event-stream`, read with fetch so that the token can go in a header.
 *
 * It begins with the event `ready`, whose id is the position it goes on from. Each further event is
 * called `alert` and has an `Alert` as its data, new or changed; its id is the position after it.
 * Comments keep the connection alive. It ends now and then; who asks again with the last id as `after`
 * gets everything since, nothing twice. Without it, it begins with what happens from now on.
 */
export const AlertStreamQuery = Type.Object({ after: Type.Optional(AlertPosition) })
