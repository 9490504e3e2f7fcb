import { Type, type Static } from 'typebox'
import { LoggingReason } from './message-logging.ts'
import { Cursor, EmailAddress, Id, Instant, nullable } from './primitives.ts'

/** Somebody who sent or got a quarantined message, and what is known of them. */
export const Participant = Type.Object({
  field: Type.Union([
    Type.Literal('from'),
    Type.Literal('sender'),
    Type.Literal('to'),
    Type.Literal('cc'),
  ]),
  /** As the message has it; may be no address at all. */
  email: Type.String(),
  name: nullable(Type.String()),
  is: Type.Union([
    Type.Literal('salesperson'),
    Type.Literal('contact'),
    /** Several contacts have this address. */
    Type.Literal('ambiguous'),
    Type.Literal('colleague'),
    Type.Literal('unknown'),
  ]),
})
export type Participant = Static<typeof Participant>

/** A contact that a message may belong to. */
export const ContactChoice = Type.Object({
  id: Id,
  email: EmailAddress,
  name: nullable(Type.String()),
  accountName: nullable(Type.String()),
})
export type ContactChoice = Static<typeof ContactChoice>

/** A message that waits for somebody's decision. */
export const QuarantinedMessage = Type.Object({
  id: Id,
  reason: LoggingReason,
  at: Instant,
  /** Null for an administrator who may not see it. */
  subject: nullable(Type.String()),
  participants: Type.Array(Participant),
  /** Contacts that share the ambiguous address. */
  candidates: Type.Array(ContactChoice),
  /** Code of what went wrong the last time; null: nothing did. */
  problem: nullable(Type.String()),
  /** When it is given up and excluded as `expired`; null: never. */
  expiresAt: nullable(Instant),
  webLink: nullable(Type.String()),
})
export type QuarantinedMessage = Static<typeof QuarantinedMessage>

export const QuarantineQuery = Type.Object({
  /** `mine`: I sent or got it. `everything` takes an administrator or a manager. */
  scope: Type.Optional(Type.Union([Type.Literal('mine'), Type.Literal('everything')])),
  reason: Type.Optional(LoggingReason),
  /** In the addresses or names of those concerned. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type QuarantineQuery = Static<typeof QuarantineQuery>

/** Newest first. */
export const QuarantineList = Type.Object({
  items: Type.Array(QuarantinedMessage),
  total: Type.Integer({ minimum: 0 }),
  nextCursor: nullable(Cursor),
})
export type QuarantineList = Static<typeof QuarantineList>

/**
 * What to do with a quarantined message. Where it is about an address or a domain, it is learned: it
 * holds for the next messages, and for those that wait in quarantine already.
 */
export const QuarantineDecision = Type.Union([
  Type.Object({
    act: Type.Literal('assign'),
    /** Of the message; belongs to the contact from now on. */
    address: EmailAddress,
    contactId: Id,
  }),
  Type.Object({
    act: Type.Literal('create-contact'),
    address: EmailAddress,
    name: Type.Optional(Type.String({ maxLength: 256 })),
    type: Type.Optional(Type.Union([Type.Literal('contact'), Type.Literal('lead')])),
  }),
  Type.Object({
    act: Type.Literal('ignore'),
    /** This message only, or whoever wrote it, or everybody of their domain, from now on. */
    scope: Type.Union([Type.Literal('message'), Type.Literal('address'), Type.Literal('domain')]),
  }),
  Type.Object({ act: Type.Literal('retry') }),
])
export type QuarantineDecision = Static<typeof QuarantineDecision>

/** How many messages the decision settled, this one included. */
export const QuarantineReply = Type.Object({
  settled: Type.Integer({ minimum: 0 }),
})
export type QuarantineReply = Static<typeof QuarantineReply>

/** Mail from there is not logged: learned from a decision. */
export const SenderRule = Type.Object({
  scope: Type.Union([Type.Literal('address'), Type.Literal('domain')]),
  target: Type.String({ minLength: 1, maxLength: 320 }),
})
export type SenderRule = Static<typeof SenderRule>

export const SenderRuleList = Type.Object({
  items: Type.Array(
    Type.Object({
      ...SenderRule.properties,
      createdAt: Instant,
      createdBy: nullable(Type.String()),
    }),
  ),
})
export type SenderRuleList = Static<typeof SenderRuleList>
