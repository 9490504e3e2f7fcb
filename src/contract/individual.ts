import { Type, type Static } from 'typebox'
import {
  FinaliseRequest,
  FollowRequest,
  LinkReason,
  LinkTarget,
  MAX_LINKS,
  SendOutcome,
} from './follow.ts'
import { EmailAddress, Id, Instant, InternetMessageId, MessageKey, nullable } from './primitives.ts'
import { RecipientField, RecipientReason } from './recipient.ts'

/** With fewer there is nothing to tell apart. */
export const FEWEST_INDIVIDUAL = 2
/** Different people of one individual send. */
export const MOST_INDIVIDUAL = 100

/**
 * How far the mail to one recipient is.
 *
 * - `planned` nothing is in the mailbox yet, as far as is known
 * - `drafted` it is a draft, whose id is known
 * - `sending` Outlook may have been asked to send that draft
 * - `sent` it went out
 * - `failed` it did not; see `IndividualFailure`
 * - `left-out` they must not be measured, and it was chosen to leave such people out
 * - `stopped` the rest was called off before their turn
 */
export const IndividualStep = Type.Union([
  Type.Literal('planned'),
  Type.Literal('drafted'),
  Type.Literal('sending'),
  Type.Literal('sent'),
  Type.Literal('failed'),
  Type.Literal('left-out'),
  Type.Literal('stopped'),
])
export type IndividualStep = Static<typeof IndividualStep>

/**
 * Why a mail did not go out.
 *
 * - `refused` Outlook refuses it, and would again
 * - `address` Outlook does not take the address
 * - `lost` its draft was to be sent and is in no folder now: it may have gone, and nobody can tell.
 *   It is never written anew unless somebody says so
 */
export const IndividualFailure = Type.Union([
  Type.Literal('refused'),
  Type.Literal('address'),
  Type.Literal('lost'),
])
export type IndividualFailure = Static<typeof IndividualFailure>

/** Why a mail of an individual send is not measured. */
export const UnmeasuredReason = Type.Union([
  RecipientReason,
  Type.Literal('colleague'),
  Type.Literal('organisation-off'),
])
export type UnmeasuredReason = Static<typeof UnmeasuredReason>

/** What happens to those who must not be measured: their mail has neither beacon nor tracked links, or there is none. */
export const UnmeasuredChoice = Type.Union([Type.Literal('send'), Type.Literal('leave-out')])
export type UnmeasuredChoice = Static<typeof UnmeasuredChoice>

/** What is decided for all mails of an individual send. */
const choices = {
  unmeasured: UnmeasuredChoice,
  /** The To line has the name too; false: the address alone. */
  showsNames: Type.Boolean(),
  /** Sent mails are put into a folder of their own below Sent Items. */
  tidies: Type.Boolean(),
}

/** What a draft carries besides, and its mails get. */
const carried = {
  templates: FinaliseRequest.properties.templates,
  /** Those who may be asked are asked for their consent. */
  asks: Type.Optional(Type.Boolean()),
  /** Of the draft: each followed mail gets one like it, and then the draft's own goes. */
  reminderId: FinaliseRequest.properties.reminderId,
}

export const IndividualPlanRequest = Type.Object({
  /** Of the draft it is made from, as Microsoft Graph knows it. */
  draftId: Type.String({ minLength: 1, maxLength: 512 }),
  subject: FollowRequest.properties.subject,
  recipients: FollowRequest.properties.recipients,
  locale: FollowRequest.properties.locale,
  ...choices,
  ...carried,
})
export type IndividualPlanRequest = Static<typeof IndividualPlanRequest>

/** One recipient with their own mail. */
export const IndividualRecipient = Type.Object({
  /** 1 … n in the order To, Cc, Bcc. */
  position: Type.Integer({ minimum: 1 }),
  /** Null once the whole is done: only what is needed for sending is kept. */
  email: nullable(EmailAddress),
  name: nullable(Type.String()),
  field: RecipientField,
  step: IndividualStep,
  failure: nullable(IndividualFailure),
  /** Of their mail in the mailbox, immutable; null before it is drafted. */
  messageId: nullable(Type.String()),
  /** Null: it is measured. As known when it was planned or last prepared. */
  unmeasured: nullable(UnmeasuredReason),
  /** Their mail is not in Sent Items itself any more; always false where nothing is tidied. */
  isTidied: Type.Boolean(),
})
export type IndividualRecipient = Static<typeof IndividualRecipient>

/** A draft that goes to each of its recipients as a mail of their own. */
export const IndividualSend = Type.Object({
  id: Id,
  /** `open`: there is something to be sent yet; `done`: everybody has got it; `stopped`: called off. */
  state: Type.Union([Type.Literal('open'), Type.Literal('done'), Type.Literal('stopped')]),
  draftId: Type.String(),
  subject: Type.String(),
  ...choices,
  createdAt: Instant,
  recipients: Type.Array(IndividualRecipient),
})
export type IndividualSend = Static<typeof IndividualSend>

export const IndividualSendList = Type.Object({
  items: Type.Array(IndividualSend),
  /** What was chosen last; null: nothing yet. */
  tidies: nullable(Type.Boolean()),
})
export type IndividualSendList = Static<typeof IndividualSendList>

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
