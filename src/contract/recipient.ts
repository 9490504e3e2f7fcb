import { Type, type Static } from 'typebox'
import { EmailAddress } from './primitives.ts'

/** May we follow mail to this contact? Set from the pane, by the administrator or by the contact. */
export const FollowPreference = Type.Union([Type.Literal('allow'), Type.Literal('do-not-allow')])
export type FollowPreference = Static<typeof FollowPreference>

export const RecipientField = Type.Union([
  Type.Literal('to'),
  Type.Literal('cc'),
  Type.Literal('bcc'),
])
export type RecipientField = Static<typeof RecipientField>

/** One recipient of a draft. */
export const Recipient = Type.Object({
  email: EmailAddress,
  name: Type.Optional(Type.String({ maxLength: 256 })),
  field: RecipientField,
})
export type Recipient = Static<typeof Recipient>

/** Exchange Online's own limit for one message. */
export const MAX_RECIPIENTS = 500

export const Recipients = Type.Array(Recipient, { maxItems: MAX_RECIPIENTS })

/** A recipient as the API knows them. */
export const CheckedRecipient = Type.Object({
  email: EmailAddress,
  name: Type.Union([Type.String(), Type.Null()]),
  field: RecipientField,
  /** True when the address belongs to the salesperson's own organisation; such are not followed. */
  isInternal: Type.Boolean(),
  preference: FollowPreference,
})
export type CheckedRecipient = Static<typeof CheckedRecipient>

/** Why a draft cannot be followed; the first that applies, in this order (R1). */
export const FollowObstacle = Type.Union([
  Type.Literal('organisation-off'),
  Type.Literal('recipient-opted-out'),
  Type.Literal('internal-only'),
  Type.Literal('no-recipient'),
])
export type FollowObstacle = Static<typeof FollowObstacle>

export const RecipientCheckRequest = Type.Object({ recipients: Recipients })

/** Recipients of a draft, those who opted out first, then by address (EE rule, mission §1.2). */
export const RecipientCheck = Type.Object({
  mayFollow: Type.Boolean(),
  obstacle: Type.Union([FollowObstacle, Type.Null()]),
  optedOut: Type.Array(EmailAddress),
  recipients: Type.Array(CheckedRecipient),
})
export type RecipientCheck = Static<typeof RecipientCheck>
