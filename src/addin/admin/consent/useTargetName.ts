import { useCallback } from 'react'
import type { ConsentRule } from '../../../contract/consent.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { countryName } from './countries.ts'

/** Names whom a rule is about: a country by its name, anything else as it is written. */
export function useTargetName() {
  const { locale } = useWords().texts
  return useCallback(
    ({ scope, target }: Pick<ConsentRule, 'scope' | 'target'>) =>
      scope === 'country' ? countryName(locale, target) : target,
    [locale],
  )
}
