import { Type, type Static } from 'typebox'
import { ConsentState } from './consent.ts'
import { Count, Counts } from './interaction.ts'
import { Cursor, EmailAddress, Id, Instant, nullable } from './primitives.ts'
import { FollowPreference, RecipientReason } from './recipient.ts'
import { EngagementScore } from './engagement-score.ts'

/** A follow preference with who set it last, when, and why. */
const StatedPreference = {
  preference: FollowPreference,
  preferenceChangedAt: nullable(Instant),
  /** Name; null: nobody changed it, or the recipient did. */
  preferenceChangedBy: nullable(Type.String()),
  preferenceReason: nullable(Type.String()),
}

/** An account as far as its preference goes. "Do not allow" holds for everybody there. */
export const AccountPreference = Type.Object({
  id: Id,
  name: Type.String(),
  domain: Type.String(),
  ...StatedPreference,
})
export type AccountPreference = Static<typeof AccountPreference>

export const Contact = Type.Object({
  id: nullable(Id),
  email: EmailAddress,
  name: nullable(Type.String()),
  type: Type.Union([Type.Literal('contact'), Type.Literal('lead')]),
  isInternal: Type.Boolean(),
  account: nullable(AccountPreference),
  ...StatedPreference,
  consent: ConsentState,
  /** Why mail to this contact is not measured, all things considered; null: it may be. */
  reason: nullable(RecipientReason),
  /**
   * Null while nothing addressed to this contact was ever followed, while Follow is switched off, and
   * for an administrator who may not see it.
   */
  engagement: nullable(
    Type.Object({
      score: EngagementScore,
      counts: Counts,
      /** Follows this contact is a recipient of. */
      followedEmails: Type.Integer(),
      lastInteractionAt: nullable(Instant),
      /** Interactions by this contact for each of the last 90 days, oldest first. */
      last90Days: Type.Array(Type.Integer(), { minItems: 90, maxItems: 90 }),
      /**
       * Opens and clicks by one of several recipients this contact was among; neither in `counts`
       * nor in the score, but listed among the contact's interactions.
       */
      oneOfSeveral: Count,
      /** How many of the interactions listed were judged to be our own people's. */
      ownViews: Type.Integer({ minimum: 0 }),
    }),
  ),
})
export type Contact = Static<typeof Contact>

const Reason = Type.Optional(Type.String({ maxLength: 500 }))

export const PreferenceRequest = Type.Object({
  preference: FollowPreference,
  name: Type.Optional(Type.String({ maxLength: 256 })),
  reason: Reason,
})

export const AccountPreferenceRequest = Type.Object({
  preference: FollowPreference,
  reason: Reason,
})

/** Most addresses whose preference one call changes. */
export const MAX_BULK = 2000

export const BulkPreferenceRequest = Type.Object({
  /** As typed, one each; checked one by one, so that one bad line does not stop the others. */
  addresses: Type.Array(Type.String({ maxLength: 320 }), { minItems: 1, maxItems: MAX_BULK }),
  /** What unknown addresses become; known ones stay what they are unless this is given. */
  type: Type.Optional(Type.Union([Type.Literal('contact'), Type.Literal('lead')])),
  preference: FollowPreference,
  reason: Reason,
})
export type BulkPreferenceRequest = Static<typeof BulkPreferenceRequest>

/** What became of each line, in order. `refused`: the recipient said no, and nobody can change that. */
export const BulkPreferenceReply = Type.Object({
  results: Type.Array(
    Type.Object({
      address: Type.String(),
      outcome: Type.Union([
        Type.Literal('changed'),
        Type.Literal('unchanged'),
        Type.Literal('invalid'),
        Type.Literal('colleague'),
        Type.Literal('refused'),
        Type.Literal('repeated'),
      ]),
    }),
  ),
})
export type BulkPreferenceReply = Static<typeof BulkPreferenceReply>

/** A contact as the administrator lists them: their preference and consent, no engagement. */
export const ContactPreference = Type.Object({
  id: Id,
  email: EmailAddress,
  name: nullable(Type.String()),
  type: Type.Union([Type.Literal('contact'), Type.Literal('lead')]),
  accountName: nullable(Type.String()),
  ...StatedPreference,
  consent: ConsentState,
  consentSince: nullable(Instant),
  reason: nullable(RecipientReason),
})
export type ContactPreference = Static<typeof ContactPreference>

export const PreferenceListQuery = Type.Object({
  /** In address or name. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  preference: Type.Optional(FollowPreference),
  consent: Type.Optional(ConsentState),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})

/** By address. */
export const ContactPreferenceList = Type.Object({
  items: Type.Array(ContactPreference),
  nextCursor: nullable(Cursor),
})
export type ContactPreferenceList = Static<typeof ContactPreferenceList>

export const AccountListQuery = Type.Object({
  /** In name or domain. */
  search: Type.Optional(Type.String({ maxLength: 200 })),
  preference: Type.Optional(FollowPreference),
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})

/** By domain. */
export const AccountPreferenceList = Type.Object({
  items: Type.Array(AccountPreference),
  nextCursor: nullable(Cursor),
})
export type AccountPreferenceList = Static<typeof AccountPreferenceList>
