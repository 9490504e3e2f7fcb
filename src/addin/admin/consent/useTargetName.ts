import { useCallback } from 'react'
import type { ConsentRule } from '../../../contract/consent-policy.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { countryName } from './countries.ts'

type Target = Pick<ConsentRule, 'scope' | 'target'> & {
  /** Of the account. */
  name: string | null
}

/** Names whom a rule is about: a country or an account by its name, anything else as it is written. */
export function useTargetName() {
  const { locale } = useWords().texts
  return useCallback(
    (rule: Target) => (rule.scope === 'country' ? countryName(locale, rule.target) : nameOf(rule)),
    [locale],
  )
}

/** One without a domain of its own is known by an id, which tells nobody anything. */
function nameOf({ target, name }: Target): string {
  if (name === null) return target
  return target.includes('.') && target !== name ? `${name} (${target})` : name
}
