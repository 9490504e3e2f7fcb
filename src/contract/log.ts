import { Type, type Static } from 'typebox'
import { MailDirection, MailSourceKind } from './message-logging.ts'
import { OpportunityStage } from './opportunity.ts'
import { Cursor, EmailAddress, Id, Instant, MessageKey, nullable } from './primitives.ts'
import { FollowUp, FollowUpState } from './follow-up.ts'

/** How an exchange went, in five levels (BC parity). */
export const Evaluation = Type.Union([
  Type.Literal('very-positive'),
  Type.Literal('positive'),
  Type.Literal('neutral'),
  Type.Literal('negative'),
  Type.Literal('very-negative'),
])
export type Evaluation = Static<typeof Evaluation>

/** One exchanged mail as logged for one salesperson and one contact (R14). */
export const LogEntry = Type.Object({
  id: Id,
  direction: MailDirection,
  /** Sent when it went out, received when it came in. */
  at: Instant,
  subject: Type.String(),
  contact: Type.Object({ id: Id, email: EmailAddress, name: nullable(Type.String()) }),
  salesperson: Type.Object({ id: Type.String(), name: Type.String() }),
  /** An absence note or the like. */
  isAutomatic: Type.Boolean(),
  evaluation: nullable(Evaluation),
  /** Null: it counts. */
  canceled: nullable(Type.Object({ at: Instant, by: nullable(Type.String()) })),
  comments: Type.Integer({ minimum: 0 }),
  followUp: FollowUpState,
  opportunity: nullable(Type.Object({ id: Id, name: Type.String(), stage: OpportunityStage })),
  /** An opportunity can be made of it: not canceled, none yet, contact not blocked (R14). */
  mayBecomeOpportunity: Type.Boolean(),
  /** The original in the logging mailbox; opening it takes permission to read that mailbox. */
  webLink: nullable(Type.String()),
  source: MailSourceKind,
  /** Its own salesperson's and their manager's. */
  mayChange: Type.Boolean(),
  revision: Type.Integer({ minimum: 0 }),
})
export type LogEntry = Static<typeof LogEntry>

export const LogQuery = Type.Object({
  /** `mine` is the usual; `team` takes a manager; `everybody` is closed to an administrator who may not read contacts. */
  scope: Type.Optional(
    Type.Union([Type.Literal('mine'), Type.Literal('team'), Type.Literal('everybody')]),
  ),
  /** In subject, or name or address of the contact. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  /** Exactly this contact. */
  contact: Type.Optional(EmailAddress),
  direction: Type.Optional(MailDirection),
  /** `counting` is the usual. */
  show: Type.Optional(
    Type.Union([Type.Literal('counting'), Type.Literal('canceled'), Type.Literal('everything')]),
  ),
  evaluation: Type.Optional(Evaluation),
  followUp: Type.Optional(FollowUpState),
  from: Type.Optional(Instant),
  to: Type.Optional(Instant),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export type LogQuery = Static<typeof LogQuery>

/** Newest first. */
export const LogList = Type.Object({
  items: Type.Array(LogEntry),
  nextCursor: nullable(Cursor),
})
export type LogList = Static<typeof LogList>

export const LogComment = Type.Object({
  id: Id,
  at: Instant,
  by: nullable(Type.String()),
  text: Type.String(),
})
export type LogComment = Static<typeof LogComment>

/**
 * How far it is proven that a mail comes from whom it names. `signed-in`: to the organisation's Exchange;
 * `proven`, `refused`, `unproven`: what a server that is believed found of the domain; `unchecked`: none said.
 */
export const SenderProof = Type.Union([
  Type.Literal('signed-in'),
  Type.Literal('proven'),
  Type.Literal('refused'),
  Type.Literal('unproven'),
  Type.Literal('unchecked'),
])
export type SenderProof = Static<typeof SenderProof>

/** One entry with everything about it. */
export const LogEntryDetail = Type.Object({
  entry: LogEntry,
  /** Oldest first. */
  notes: Type.Array(LogComment),
  /** By due date. */
  followUps: Type.Array(FollowUp),
  /** The same mail's entries for others. */
  others: Type.Array(
    Type.Object({ id: Id, contactEmail: EmailAddress, salespersonName: Type.String() }),
  ),
  /** The own followed mail that this is a copy of, or that it answers. */
  followKey: nullable(MessageKey),
  internetMessageId: nullable(Type.String()),
  /** Null: it was logged before this was kept. */
  senderProof: nullable(SenderProof),
})
export type LogEntryDetail = Static<typeof LogEntryDetail>

/** What is absent stays as it is; `evaluation: null` takes it back. */
export const LogEntryChange = Type.Object({
  evaluation: Type.Optional(nullable(Evaluation)),
  isCanceled: Type.Optional(Type.Boolean()),
  revision: Type.Integer({ minimum: 0 }),
})
export type LogEntryChange = Static<typeof LogEntryChange>

export const CommentRequest = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 1500 }),
})
