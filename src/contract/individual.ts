import { Type, type Static } from 'typebox'
import { FinaliseRequest, FollowRequest } from './follow.ts'
import { EmailAddress, Id, Instant, nullable } from './primitives.ts'
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
