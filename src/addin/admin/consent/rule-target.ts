import type { ConsentRule } from '../../../contract/consent-policy.ts'
import { isAddress } from '../files/mail-address.ts'

export type RuleScope = ConsentRule['scope']

/** A domain as people write it, also with letters of their own alphabet: `müller.example`. */
const DOMAIN = /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u

const LONGEST_DOMAIN = 253

/** Without blanks, and without the `@` or `*.` that people put before a domain. */
export function cleanTarget(scope: RuleScope, typed: string): string {
  const text = typed.trim()
  return scope === 'domain' || scope === 'account' ? text.replace(/^(\*?[.@])+/, '') : text
}

/** True where the target could be one of its scope; whether it is known here, the service says. */
export function isTarget(scope: RuleScope, typed: string): boolean {
  const target = cleanTarget(scope, typed)
  switch (scope) {
    case 'contact':
      return isAddress(target)
    case 'country':
      return /^[A-Z]{2}$/.test(target)
    case 'account':
    case 'domain':
      return target.length <= LONGEST_DOMAIN && DOMAIN.test(target)
  }
}
