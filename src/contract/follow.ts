import { Type, type Static } from 'typebox'
import { Measures } from './consent.ts'
import { EmailAddress, Id, Instant, InternetMessageId, MessageKey } from './primitives.ts'
import { CheckedRecipient, FollowObstacle, Recipients } from './recipient.ts'

/**
 * A followed email's life: `pending` until the mail is sent (its key is inert), `active` while it
 * is followed, `voided` once it was unfollowed. Hits on a key that is not active are answered and
 * forgotten.
 */
export const FollowState = Type.Union([
  Type.Literal('pending'),
  Type.Literal('active'),
  Type.Literal('voided'),
])
export type FollowState = Static<typeof FollowState>

/**
 * What became of the body at send; written on the item by the send handler and reported by the
 * pane later.
 *
 * - `ok` links are tracked; `no-links` there were none to track
 * - `plain-text`, `inline-images`, `protected`, `too-large` pre-flight left the body alone
 * - `api-timeout`, `api-error` the API gave no usable answer: the mail went out as written, the key
 *   stays pending
 * - `host-error` Outlook refused a read or write: the mail went out as written
 * - `refused` the API said no: a recipient opted out, or Follow is off
 * - `not-measured` followed for its replies only, or for opens only: links are left as they are
 */
export const SendOutcome = Type.Union([
  Type.Literal('ok'),
  Type.Literal('no-links'),
  Type.Literal('plain-text'),
  Type.Literal('inline-images'),
  Type.Literal('protected'),
  Type.Literal('too-large'),
  Type.Literal('api-timeout'),
  Type.Literal('api-error'),
  Type.Literal('host-error'),
  Type.Literal('refused'),
  Type.Literal('not-measured'),
])
export type SendOutcome = Static<typeof SendOutcome>

/** Why instrumenting left a link alone. */
export const LinkReason = Type.Union([
  Type.Literal('not-web'),
  Type.Literal('already-tracked'),
  /** Leads to a tracked file: nothing was left out, its views are seen. */
  Type.Literal('shared-file'),
  Type.Literal('link-protection'),
  Type.Literal('unsubscribe'),
  Type.Literal('meeting'),
  Type.Literal('text-is-address'),
  Type.Literal('opted-out'),
  Type.Literal('quoted'),
  Type.Literal('credentials'),
  Type.Literal('too-long'),
  Type.Literal('malformed'),
])
export type LinkReason = Static<typeof LinkReason>

/** A link target in a mail: absolute http or https, as the recipient's client would request it. */
export const LinkTarget = Type.String({
  minLength: 8,
  maxLength: 1500,
  pattern: '^[hH][tT][tT][pP][sS]?://',
})

/** Most links one mail can have tracked; the rest are left alone. */
export const MAX_LINKS = 5000

export const FollowRequest = Type.Object({
  subject: Type.String({ maxLength: 998 }),
  recipients: Recipients,
  /** For the line that leads to the recipient's own page, where there is to be one. Absent: English. */
  locale: Type.Optional(Type.String({ pattern: '^[a-z]{2}-[A-Z]{2}$', maxLength: 5 })),
  /** Ask those who may be asked for their consent; the mail itself is not measured for that. */
  ask: Type.Optional(Type.Boolean()),
})
export type FollowRequest = Static<typeof FollowRequest>

/** A new follow, as the draft needs it. */
export const Follow = Type.Object({
  key: MessageKey,
  state: FollowState,
  /** One-message credential for the send handler. Kept on the sender's item only. */
  sendTicket: Type.String(),
  ticketExpiresAt: Instant,
  /** `<img …>` to queue with appendOnSendAsync where opens are measured. */
  beaconHtml: Type.String({ maxLength: 5000 }),
  /** Line for recipients to queue before the beacon; empty: there is none. */
  footerHtml: Type.String({ maxLength: 5000 }),
  /** Of this draft to these recipients; may change with them until it is sent. */
  measures: Measures,
  recipients: Type.Array(CheckedRecipient),
})
export type Follow = Static<typeof Follow>

/** So many templates of one mail are counted. */
export const MAX_TEMPLATES_OF_MAIL = 20

export const FinaliseRequest = Type.Object({
  subject: Type.String({ maxLength: 998 }),
  recipients: Recipients,
  /** The mail goes to more people, whom nobody can name: lists and the like. Absent: it does not. */
  hasOthers: Type.Optional(Type.Boolean()),
  /** Distinct targets in order of first appearance. */
  targets: Type.Array(LinkTarget, { maxItems: MAX_LINKS }),
  /** How many links were left alone, by reason. */
  leftAlone: Type.Optional(Type.Partial(Type.Record(LinkReason, Type.Integer({ minimum: 0 })))),
  /** The mail is held back until then. Absent: it goes out now. */
  deliverAt: Type.Optional(Instant),
  /** Versions of the templates it was written with. */
  templates: Type.Optional(Type.Array(Id, { maxItems: MAX_TEMPLATES_OF_MAIL })),
  /** The reminder that was set on the draft. */
  reminderId: Type.Optional(Id),
})
export type FinaliseRequest = Static<typeof FinaliseRequest>

/** Answer to the send handler. The same request always gets the same tracked links. */
export const Finalised = Type.Union([
  Type.Object({
    active: Type.Literal(true),
    measures: Measures,
    /** Empty where clicks are not measured. */
    links: Type.Array(Type.Object({ target: Type.String(), trackedUrl: Type.String() })),
  }),
  Type.Object({
    active: Type.Literal(false),
    obstacle: FollowObstacle,
    optedOut: Type.Array(EmailAddress),
  }),
])
export type Finalised = Static<typeof Finalised>

/** The tracked links a mail was given at send, to put the original ones back into a draft. */
export const TrackedLinks = Type.Object({
  links: Type.Array(Type.Object({ target: Type.String(), trackedUrl: Type.String() })),
})
export type TrackedLinks = Static<typeof TrackedLinks>

/** A link for a draft, to be put in while it is written. */
export const TrackedLinkRequest = Type.Object({ target: LinkTarget })

export const TrackedLink = Type.Object({ target: Type.String(), trackedUrl: Type.String() })
export type TrackedLink = Static<typeof TrackedLink>

/** Late activation from the sender's sent copy, when the send handler could not reach the API. */
export const ActivateRequest = Type.Object({
  recipients: Recipients,
  /** As at send. Absent: nobody knows, which counts as others (law 6). */
  hasOthers: Type.Optional(Type.Boolean()),
})

/** What the pane learned about a sent copy; binds the key to the message's later identity. */
export const BindRequest = Type.Object({
  internetMessageId: Type.Optional(InternetMessageId),
  conversationId: Type.Optional(Type.String({ maxLength: 512 })),
  outcome: Type.Optional(SendOutcome),
  /** When the sent copy says that it was sent. */
  sentAt: Type.Optional(Instant),
  /** It was made ready in the pane before it was sent; see `prepareFollow`. */
  prepared: Type.Optional(Type.Boolean()),
})
