import { Type, type Static } from 'typebox'
import { ConsentMode, Measures } from './consent.ts'
import { MixedGroups } from './consent-policy.ts'
import { EmailAddress, nullable } from './primitives.ts'

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

/**
 * Why mail to somebody must not be measured.
 *
 * - `contact-opted-out`, `account-opted-out` the follow preference says so, the account's for all of its people
 * - `refused`, `withdrawn` the recipient said so
 * - `no-consent` the mode is opt-in and they have not agreed
 * - `mode-off` the administrator decided so for them
 */
export const RecipientReason = Type.Union([
  Type.Literal('contact-opted-out'),
  Type.Literal('account-opted-out'),
  Type.Literal('refused'),
  Type.Literal('withdrawn'),
  Type.Literal('no-consent'),
  Type.Literal('mode-off'),
])
export type RecipientReason = Static<typeof RecipientReason>

/** A recipient as the API knows them. */
export const CheckedRecipient = Type.Object({
  email: EmailAddress,
  name: nullable(Type.String()),
  field: RecipientField,
  /** True when the address belongs to the salesperson's own organisation; such are not followed. */
  isInternal: Type.Boolean(),
  /** The contact's own; `reason` says what follows from it and everything else. */
  preference: FollowPreference,
  /** Null: they may be measured, as far as `measures` says. */
  reason: nullable(RecipientReason),
  mode: ConsentMode,
  measures: Measures,
  /** May be asked for consent with this mail. */
  mayAsk: Type.Boolean(),
})
export type CheckedRecipient = Static<typeof CheckedRecipient>

/** Why a draft cannot be followed; the first that applies, in this order (R1). */
export const FollowObstacle = Type.Union([
  Type.Literal('organisation-off'),
  Type.Literal('recipient-opted-out'),
  Type.Literal('no-consent'),
  Type.Literal('mode-off'),
  Type.Literal('internal-only'),
  Type.Literal('no-recipient'),
])
export type FollowObstacle = Static<typeof FollowObstacle>

export const RecipientCheckRequest = Type.Object({
  recipients: Recipients,
  /** The draft asks for consent: those who can give it do not stand in its way. */
  asks: Type.Optional(Type.Boolean()),
})

/** In how many of the mails that can tell it was so. */
export const MailShare = Type.Object({ mails: Type.Integer(), of: Type.Integer() })
export type MailShare = Static<typeof MailShare>

/**
 * What is measurable of mail to a company's domain, learned from mails of the last 180 days that only
 * people of that domain got.
 */
export const DomainProfile = Type.Object({
  /** As people write it. */
  domain: Type.String(),
  /** Mails looked at. */
  mails: Type.Integer({ minimum: 1 }),
  opens: Type.Union([
    Type.Literal('measured'),
    /** Pictures are fetched in advance: an open says nothing, and later ones are not seen. */
    Type.Literal('fetched-ahead'),
    /** Pictures are not loaded. */
    Type.Literal('not-loaded'),
    /** Too few mails, or now so and now so. */
    Type.Literal('unclear'),
  ]),
  clicks: Type.Union([
    Type.Literal('measured'),
    /** Links are checked by machines. */
    Type.Literal('scanned'),
    Type.Literal('unclear'),
  ]),
  /** Of the mails whose picture was loaded: in advance only. */
  fetchedAhead: MailShare,
  /** Of the mails that were clicked or answered: the picture was never loaded. */
  notLoaded: MailShare,
  /** Of the mails with tracked links of which anything came back: a machine checked links. */
  scanned: MailShare,
})
export type DomainProfile = Static<typeof DomainProfile>

/** Recipients of a draft, those who opted out first, then by address (EE rule, mission §1.2). */
export const RecipientCheck = Type.Object({
  mayFollow: Type.Boolean(),
  obstacle: nullable(FollowObstacle),
  /** Everybody who has a `reason`. */
  optedOut: Type.Array(EmailAddress),
  /** Some have a reason, and the mail may be followed all the same, for its replies only. */
  isPartial: Type.Boolean(),
  mixedGroups: MixedGroups,
  /** Of this mail: the same body goes to all, so the strictest recipient decides. */
  measures: Measures,
  recipients: Type.Array(CheckedRecipient),
  /** Of the companies addressed, most addressed first; those that nothing is known of are left out. */
  measurability: Type.Array(DomainProfile),
})
export type RecipientCheck = Static<typeof RecipientCheck>
