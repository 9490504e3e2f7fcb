import { Type, type Static } from 'typebox'
import { Cursor, EmailAddress, Id, Instant, MessageKey, nullable } from './primitives.ts'

export const InteractionKind = Type.Union([
  Type.Literal('open'),
  Type.Literal('click'),
  Type.Literal('file-view'),
  Type.Literal('reply'),
])
export type InteractionKind = Static<typeof InteractionKind>

/** What a hit was judged to be (law 7). */
export const VerdictClass = Type.Union([
  Type.Literal('person'),
  Type.Literal('machine'),
  Type.Literal('self'),
  Type.Literal('unknown'),
])
export type VerdictClass = Static<typeof VerdictClass>

/** What kind of machine it was. */
export const MachineKind = Type.Union([
  /** Fetched in advance, whether or not anybody reads. */
  Type.Literal('prefetch'),
  /** Fetched by a mail service in place of the reader's program, and not for a reader. */
  Type.Literal('image-proxy'),
  /** Checked for threats. */
  Type.Literal('link-scanner'),
  /** Fetched to show a preview of a link. */
  Type.Literal('preview-bot'),
  /** Called itself a robot. */
  Type.Literal('declared-bot'),
])
export type MachineKind = Static<typeof MachineKind>

/** How sure the verdict is of its class. */
export const VerdictConfidence = Type.Union([
  Type.Literal('certain'),
  Type.Literal('likely'),
  Type.Literal('weak'),
])
export type VerdictConfidence = Static<typeof VerdictConfidence>

/**
 * Why it was judged so. The pane has a plain sentence for each, in every language, and one for what
 * would change it.
 */
export const VerdictReason = Type.Union([
  Type.Literal('own-view'),
  Type.Literal('team-network'),
  Type.Literal('before-delivery'),
  Type.Literal('method-not-get'),
  Type.Literal('declared-bot'),
  Type.Literal('preview-bot'),
  Type.Literal('scanner-network'),
  Type.Literal('prefetch-header'),
  Type.Literal('prefetch-agent'),
  Type.Literal('burst'),
  Type.Literal('head-then-get'),
  Type.Literal('probable-scanner-network'),
  Type.Literal('too-soon'),
  Type.Literal('image-proxy-for-reader'),
  Type.Literal('mail-client'),
  Type.Literal('browser'),
  Type.Literal('no-agent'),
  Type.Literal('unfamiliar-agent'),
  Type.Literal('proven-by-click'),
  Type.Literal('proven-by-reply'),
  Type.Literal('reply-received'),
])
export type VerdictReason = Static<typeof VerdictReason>

export const Verdict = Type.Object({
  class: VerdictClass,
  /** Null unless the class is `machine`. */
  machine: nullable(MachineKind),
  confidence: VerdictConfidence,
  /** In order of weight, strongest first; never empty. */
  reasons: Type.Array(VerdictReason, { minItems: 1 }),
  /** Version of the rules that judged, e.g. `2026.3`. */
  rules: Type.String(),
  /** The same reader did the same within 60 seconds: kept, and counted in no number of people. */
  repeat: Type.Boolean(),
})
export type Verdict = Static<typeof Verdict>

/** Why an interaction is pinned on somebody, or on nobody; the pane has a sentence for each. */
export const AttributionReason = Type.Union([
  /** The mail has one recipient and went to nobody else. */
  Type.Literal('only-recipient'),
  /** Several have the same body. */
  Type.Literal('shared-copy'),
  /** The reply is from a recipient's address. */
  Type.Literal('reply-from'),
  /** The reply is from an address that the mail did not go to. */
  Type.Literal('unknown-sender'),
  /** The mail went to people whom nobody can name. */
  Type.Literal('unnamed-recipients'),
])
export type AttributionReason = Static<typeof AttributionReason>

/** Whom an interaction can be pinned on (law 6), and why. */
export const Attribution = Type.Union([
  Type.Object({
    certainty: Type.Literal('exact'),
    email: EmailAddress,
    reason: AttributionReason,
  }),
  Type.Object({
    certainty: Type.Literal('one-of'),
    count: Type.Integer({ minimum: 2 }),
    reason: AttributionReason,
  }),
  Type.Object({ certainty: Type.Literal('unknown'), reason: AttributionReason }),
])
export type Attribution = Static<typeof Attribution>

/** What a program that asked for a beacon or a tracked link said that it is. */
export const ProgramKind = Type.Union([
  Type.Literal('mail-client'),
  Type.Literal('browser'),
  Type.Literal('image-proxy'),
  Type.Literal('prefetch'),
  Type.Literal('preview-bot'),
  Type.Literal('declared-bot'),
  Type.Literal('none'),
  Type.Literal('unfamiliar'),
])
export type ProgramKind = Static<typeof ProgramKind>

/** What was seen of a request, as far as it is kept: neither an address nor a full agent (law 9). */
export const SeenRequest = Type.Object({
  method: Type.Union([Type.Literal('GET'), Type.Literal('HEAD'), Type.Literal('other')]),
  program: ProgramKind,
  /** The request said that it was fetching ahead. */
  saidPrefetch: Type.Boolean(),
  /** Service that checks mail, from whose network it came; null for any other network. */
  network: nullable(Type.String()),
})
export type SeenRequest = Static<typeof SeenRequest>

/** An open, click, file view or reply, with what it was judged to be. */
export const Interaction = Type.Object({
  id: Id,
  followKey: MessageKey,
  /** Null when the mail belongs to a colleague. */
  subject: nullable(Type.String()),
  kind: InteractionKind,
  at: Instant,
  verdict: Verdict,
  attribution: Attribution,
  /** The link's target for a click, the file's name for a file view. */
  target: nullable(Type.String()),
  /** Kind of program that asked, e.g. `Apple Mail`; never the full agent. Null: not said. */
  client: nullable(Type.String()),
  /** Null for a reply: nobody asked us for anything. */
  seen: nullable(SeenRequest),
  /** Whole seconds since the mail went out; null while it is not known when that was. */
  secondsAfterSending: nullable(Type.Integer({ minimum: 0 })),
})
export type Interaction = Static<typeof Interaction>

export const InteractionQuery = Type.Object({
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  /** `people` leaves out what machines and we ourselves did. */
  show: Type.Optional(Type.Union([Type.Literal('people'), Type.Literal('everything')])),
})

/** Newest first. */
export const InteractionList = Type.Object({
  items: Type.Array(Interaction),
  nextCursor: nullable(Cursor),
})
export type InteractionList = Static<typeof InteractionList>

/** Judged to be people, and everything that was recorded. */
export const Count = Type.Object({ people: Type.Integer(), all: Type.Integer() })
export type Count = Static<typeof Count>

export const Counts = Type.Object({
  opens: Count,
  clicks: Count,
  fileViews: Count,
  replies: Count,
})
export type Counts = Static<typeof Counts>
