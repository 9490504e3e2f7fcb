import { Type, type Static } from 'typebox'
import { EmailAddress, Id, Instant, InternetMessageId, MessageKey, nullable } from './primitives.ts'

/** `out`: one of our people wrote it; `in`: a contact did. */
export const MailDirection = Type.Union([Type.Literal('in'), Type.Literal('out')])
export type MailDirection = Static<typeof MailDirection>

/** Where a message was seen: the logging mailbox, the queue folder on premises, or somebody's pane. */
export const MailSourceKind = Type.Union([
  Type.Literal('graph'),
  Type.Literal('ews'),
  Type.Literal('pane'),
])
export type MailSourceKind = Static<typeof MailSourceKind>

/**
 * Where every single message stands (R13).
 *
 * - `waiting` seen, not decided yet
 * - `logged` in the interaction log
 * - `excluded` not logged, with the reason; nothing to do
 * - `quarantined` somebody has to decide
 * - `bounce` a report that a mail could not be delivered
 */
export const LoggingStatus = Type.Union([
  Type.Literal('waiting'),
  Type.Literal('logged'),
  Type.Literal('excluded'),
  Type.Literal('quarantined'),
  Type.Literal('bounce'),
])
export type LoggingStatus = Static<typeof LoggingStatus>

/**
 * Why a message is not logged.
 *
 * Excluded: `draft`, `no-sender`, `no-recipients`; `duplicate` of one seen before; `sensitive`
 * marked personal, private or confidential by its sender; `internal` everybody is of our own
 * organisation; `privacy-blocked` by every contact concerned; `ignored` by a rule or by hand;
 * `expired` nobody decided in time.
 *
 * Quarantined: `unmatched` no salesperson and contact were found among those concerned; `ambiguous`
 * an address belongs to several contacts; `forged` it does not come from whom it names; `other-content` it has the Message-ID of another message;
 * `unreadable` the source gave something that is no message; `failed` it could not be logged, three
 * times.
 */
export const LoggingReason = Type.Union([
  Type.Literal('draft'),
  Type.Literal('no-sender'),
  Type.Literal('no-recipients'),
  Type.Literal('duplicate'),
  Type.Literal('sensitive'),
  Type.Literal('internal'),
  Type.Literal('privacy-blocked'),
  Type.Literal('ignored'),
  Type.Literal('expired'),
  Type.Literal('unmatched'),
  Type.Literal('ambiguous'),
  Type.Literal('forged'),
  Type.Literal('other-content'),
  Type.Literal('unreadable'),
  Type.Literal('failed'),
])
export type LoggingReason = Static<typeof LoggingReason>

const Mailbox = Type.Object({
  email: EmailAddress,
  name: Type.Optional(Type.String({ maxLength: 256 })),
})

/** Most recipients of a message that is logged from the pane. */
export const MAX_LOGGED_RECIPIENTS = 500

/** Asks for the status of the message that is open. */
export const MessageLoggingRequest = Type.Object({
  internetMessageId: InternetMessageId,
})
export type MessageLoggingRequest = Static<typeof MessageLoggingRequest>

/**
 * "Log this message": what the pane can tell of the open message, never its text (law 8). Taken from
 * somebody who sent or received it, or who has it open; their own part in it counts.
 */
export const LogMessageRequest = Type.Object({
  internetMessageId: InternetMessageId,
  from: Mailbox,
  sender: Type.Optional(Mailbox),
  to: Type.Array(Mailbox, { maxItems: MAX_LOGGED_RECIPIENTS }),
  cc: Type.Array(Mailbox, { maxItems: MAX_LOGGED_RECIPIENTS }),
  subject: Type.String({ maxLength: 1000 }),
  sentAt: Instant,
  conversationId: Type.Optional(Type.String({ maxLength: 512 })),
  inReplyTo: Type.Optional(InternetMessageId),
  references: Type.Optional(Type.Array(InternetMessageId, { maxItems: 100 })),
  headerKey: Type.Optional(MessageKey),
  /** By its headers: an absence note and the like, or a report that it was not delivered. */
  automatic: Type.Optional(Type.Union([Type.Literal('auto-reply'), Type.Literal('bounce')])),
  /** By its `Sensitivity` header. */
  isSensitive: Type.Optional(Type.Boolean()),
})
export type LogMessageRequest = Static<typeof LogMessageRequest>

/** An entry of the log that a message led to, as far as the status line needs it. */
const LoggedAs = Type.Object({
  entryId: Id,
  direction: MailDirection,
  contactEmail: EmailAddress,
  contactName: nullable(Type.String()),
  salespersonName: Type.String(),
  isCanceled: Type.Boolean(),
})

/** The logging status of one message: the same on every device and for every colleague. */
export const MessageLogging = Type.Object({
  /**
   * - `off` nothing is logged in this organisation, or Follow is switched off
   * - `not-seen` nobody and nothing brought this message yet
   * - else as decided
   */
  state: Type.Union([Type.Literal('off'), Type.Literal('not-seen'), LoggingStatus]),
  reason: nullable(LoggingReason),
  /** Of the message as seen; for deciding it. Null: not seen. */
  id: nullable(Id),
  source: nullable(MailSourceKind),
  /** When it was first seen. */
  seenAt: nullable(Instant),
  /** When it got this status. */
  decidedAt: nullable(Instant),
  /** Who decided it, or logged it from their pane; null: nobody by hand. */
  by: nullable(Type.String()),
  /** Entries it led to; none of those that an administrator may not see. */
  entries: Type.Array(LoggedAs),
  /** When the mailbox is looked at next; null: not known, or not by a mailbox. */
  nextRunAt: nullable(Instant),
  /** The original in the logging mailbox; opening it takes permission to read that mailbox. */
  webLink: nullable(Type.String()),
})
export type MessageLogging = Static<typeof MessageLogging>

/** May mail with a contact be logged. `reason` is for colleagues to read. */
export const PrivacyBlockRequest = Type.Object({
  isBlocked: Type.Boolean(),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
})

export const PrivacyBlock = Type.Object({
  isBlocked: Type.Boolean(),
  changedAt: nullable(Instant),
  changedBy: nullable(Type.String()),
  reason: nullable(Type.String()),
})
export type PrivacyBlock = Static<typeof PrivacyBlock>
