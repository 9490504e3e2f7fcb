import type { ConsentMode } from '../../contract/consent.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import { modeFor, type ModeRules } from '../consent/mode.ts'
import { strictestMode } from '../consent/strictest-mode.ts'

/** A preference for everybody of an account, with who set it last, when, and why. */
export interface StatedPreference {
  preference: FollowPreference
  preference_changed_at: Date | null
  preference_changed_by: string | null
  preference_reason: string | null
  /** Since when everybody is allowed without a break; null: always. */
  allowed_since: Date | null
}

/** The preference of two accounts that become one: a no of either stands, and nobody is allowed longer. */
export function mergedPreference(one: StatedPreference, other: StatedPreference): StatedPreference {
  const stands = one.preference === 'allow' && other.preference === 'do-not-allow' ? other : one
  return {
    preference: stands.preference,
    preference_changed_at: stands.preference_changed_at,
    preference_changed_by: stands.preference_changed_by,
    preference_reason: stands.preference_reason,
    allowed_since: later(one.allowed_since, other.allowed_since),
  }
}

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

/** An account with its domains, as far as it decides about modes. */
export interface RuledAccount {
  id: string
  domains: readonly string[]
}

/**
 * The mode of the rule that two accounts get which become one: the strictest of what held for the people
 * of either.
 *
 * @returns undefined where there is a rule for neither: then what is less specific goes on to hold
 */
export function mergedMode(
  accounts: readonly RuledAccount[],
  rules: ModeRules,
): ConsentMode | undefined {
  const ids = accounts.map(({ id }) => id)
  const isRuled = rules.rules.some(
    ({ scope, target }) => scope === 'account' && ids.includes(target),
  )
  if (!isRuled) return undefined
  const modes = accounts.flatMap(({ id, domains }) =>
    domains.map(
      (domain) => modeFor({ email: `x@${domain}`, contactId: null, accountId: id }, rules).mode,
    ),
  )
  return strictestMode(modes)
}
