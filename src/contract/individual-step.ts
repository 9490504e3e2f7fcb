import { Type, type Static } from 'typebox'
import { LinkReason, LinkTarget, MAX_LINKS, SendOutcome } from './follow.ts'
import { Id, InternetMessageId, MessageKey, nullable } from './primitives.ts'
import {
  IndividualFailure,
  IndividualRecipient,
  IndividualSend,
  MOST_INDIVIDUAL,
} from './individual.ts'

/** So many seconds somebody may work on an individual send without saying that they still do. */
export const INDIVIDUAL_LEASE_S = 60

export const IndividualLeaseRequest = Type.Object({
  /** Made afresh by each pane; tells it from another one. */
  holder: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', maxLength: 64 }),
  /** True: it is given back. */
  ends: Type.Optional(Type.Boolean()),
})

/** The right to work on an individual send for `INDIVIDUAL_LEASE_S`; every step prolongs it. */
export const IndividualLease = Type.Object({
  /** Goes with every step; one that is smaller than the latest is refused. */
  fence: Type.Integer({ minimum: 1 }),
  send: IndividualSend,
  /** Where mails were put last, as Microsoft Graph knows it; null: nowhere yet. */
  folderId: nullable(Type.String()),
})
export type IndividualLease = Static<typeof IndividualLease>

const fence = { fence: Type.Integer({ minimum: 1 }) }

export const IndividualActRequest = Type.Object(fence)

export const IndividualPartRequest = Type.Object({
  ...fence,
  /** Distinct targets of links that would be tracked. */
  targets: Type.Array(LinkTarget, { maxItems: MAX_LINKS }),
  leftAlone: Type.Optional(Type.Partial(Type.Record(LinkReason, Type.Integer({ minimum: 0 })))),
  /** Links of ours that were put into the draft while it was written: to files, and tracked ones. */
  ownLinks: Type.Optional(Type.Array(Type.String({ maxLength: 4096 }), { maxItems: 100 })),
})

/** What goes into the mail of one recipient. The same request always gets the same. */
export const IndividualParts = Type.Object({
  /** For our x-header; null: it is not followed. */
  key: nullable(MessageKey),
  /** Empty where opens are not measured. */
  beaconHtml: Type.String(),
  footerHtml: Type.String(),
  links: Type.Array(Type.Object({ target: Type.String(), trackedUrl: Type.String() })),
  /** What stands in place of links of ours; those that are absent stay. */
  swaps: Type.Array(Type.Object({ url: Type.String(), by: Type.String() })),
  recipient: IndividualRecipient,
})
export type IndividualParts = Static<typeof IndividualParts>

/** A step that was made, or is about to be. */
export const IndividualStepRequest = Type.Union([
  Type.Object({
    ...fence,
    to: Type.Literal('drafted'),
    messageId: Type.String({ minLength: 1, maxLength: 512 }),
  }),
  /** Makes the key active, if the recipient may still be measured. */
  Type.Object({ ...fence, to: Type.Literal('sending') }),
  Type.Object({
    ...fence,
    to: Type.Literal('sent'),
    outcome: Type.Optional(SendOutcome),
    internetMessageId: Type.Optional(InternetMessageId),
    conversationId: Type.Optional(Type.String({ maxLength: 512 })),
  }),
  Type.Object({ ...fence, to: Type.Literal('failed'), failure: IndividualFailure }),
  /** Somebody wants a failed one tried again; what was lost is then written anew. */
  Type.Object({ ...fence, to: Type.Literal('planned') }),
  /** What was sent is not in Sent Items itself any more; also when everything else has ended. */
  Type.Object({
    ...fence,
    to: Type.Literal('tidied'),
    /** Where it was put; it is remembered. */
    folderId: Type.String({ minLength: 1, maxLength: 512 }),
  }),
])
export type IndividualStepRequest = Static<typeof IndividualStepRequest>

export const IndividualStepPath = Type.Object({
  id: Id,
  position: Type.Integer({ minimum: 1, maximum: MOST_INDIVIDUAL }),
})
