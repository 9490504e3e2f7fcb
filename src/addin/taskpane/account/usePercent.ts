import { useCallback } from 'react'
import { useTexts } from '../TextsContext.ts'

/** A share from 0 to 1 in percent, as the display language writes it. */
export function usePercent(): (share: number) => string {
  const { locale } = useTexts()
  return useCallback(
    (share) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    [locale],
  )
}
