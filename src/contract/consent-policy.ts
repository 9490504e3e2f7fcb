import { Type, type Static } from 'typebox'
import { EmailAddress, Instant, nullable } from './primitives.ts'
import { ConsentMode } from './consent.ts'

/**
 * What happens to a mail of which not every recipient may be measured: `block`, it is not followed at
 * all; `partial`, it is followed without beacon and tracked links, so that replies are noticed.
 */
export const MixedGroups = Type.Union([Type.Literal('block'), Type.Literal('partial')])
export type MixedGroups = Static<typeof MixedGroups>

const NullableText = (maxLength: number) => nullable(Type.String({ maxLength }))

/** One exception from the default mode. */
export const ConsentRule = Type.Object({
  scope: Type.Union([
    Type.Literal('contact'),
    Type.Literal('account'),
    Type.Literal('domain'),
    Type.Literal('country'),
  ]),
  /**
   * Address of the contact, domain of the account (id of one that has none of its own), mail domain
   * (with everything below it), or ISO 3166 code of the country, which is known by the top-level domain
   * only.
   */
  target: Type.String({ minLength: 2, maxLength: 320 }),
  mode: ConsentMode,
})
export type ConsentRule = Static<typeof ConsentRule>

const policy = {
  defaultMode: ConsentMode,
  mixedGroups: MixedGroups,
  /** Every followed mail gets a line that leads to the recipient's own page. */
  footer: Type.Boolean(),
  /** As recipients know the organisation. Null: they see the salesperson only. */
  organisationName: NullableText(200),
  /** Where recipients reach whoever is responsible for privacy. */
  privacyContact: nullable(EmailAddress),
  /** The organisation's own privacy notice, https. */
  privacyNotice: NullableText(500),
}

/** What the organisation decided about measuring. */
export const ConsentPolicy = Type.Object({
  ...policy,
  rules: Type.Array(
    Type.Intersect([
      ConsentRule,
      Type.Object({
        /** Of the account: its target may be an id. Null for the other scopes. */
        name: nullable(Type.String()),
        changedAt: Instant,
        changedBy: nullable(Type.String()),
      }),
    ]),
  ),
  /** Of the organisation's settings; to be given back with a change. */
  revision: Type.Integer({ minimum: 0 }),
})
export type ConsentPolicy = Static<typeof ConsentPolicy>

/** Refused with `changed-meanwhile` where the revision is not the latest. */
export const ConsentPolicyRequest = Type.Object({
  ...policy,
  revision: Type.Integer({ minimum: 0 }),
})
export type ConsentPolicyRequest = Static<typeof ConsentPolicyRequest>

export const ConsentRuleRequest = Type.Object({
  rule: ConsentRule,
  revision: Type.Integer({ minimum: 0 }),
})

export const RemoveRuleRequest = Type.Object({
  scope: ConsentRule.properties.scope,
  target: ConsentRule.properties.target,
  revision: Type.Integer({ minimum: 0 }),
})
