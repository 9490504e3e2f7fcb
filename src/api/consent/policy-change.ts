import type { ConsentPolicyRequest } from '../../contract/consent-policy.ts'

/** What an administrator decides about measuring, and what recipients are told. */
export type Policy = Omit<ConsentPolicyRequest, 'revision'>

const TEXTS = ['organisationName', 'privacyContact', 'privacyNotice'] as const

/** The policy as it is stored: texts trimmed, an empty one is none. */
export function tidyPolicy(policy: Policy): Policy {
  const texts = TEXTS.map((name) => [name, policy[name]?.replaceAll('\0', '').trim() || null])
  return { ...policy, ...(Object.fromEntries(texts) as Pick<Policy, (typeof TEXTS)[number]>) }
}

/** Whether a privacy notice is an address that recipients can be sent to: a page over https. */
export function isNotice(url: string): boolean {
  if (!/^https:\/\/[^\s\p{Cc}/\\][^\s\p{Cc}]*$/iu.test(url) || !URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

/** Whether a change of the policy may let more be measured than before, of mail already sent too. */
export function loosens(before: Policy, after: Policy): boolean {
  const isOtherMode = before.defaultMode !== after.defaultMode && after.defaultMode !== 'off'
  return isOtherMode || (before.mixedGroups === 'block' && after.mixedGroups === 'partial')
}

/**
 * What changed, for the audit log: from what to what. Of the privacy contact only that it did: it is
 * somebody's address.
 */
export function policyChanges(
  before: Policy,
  after: Policy,
): Record<string, { from: unknown; to: unknown } | 'changed'> {
  const names = Object.keys(after) as (keyof Policy)[]
  return Object.fromEntries(
    names
      .filter((name) => before[name] !== after[name])
      .map((name) => [
        name,
        name === 'privacyContact' ? 'changed' : { from: before[name], to: after[name] },
      ]),
  )
}
