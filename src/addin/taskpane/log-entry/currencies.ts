/** Where a browser cannot name the currencies there are. */
const USUAL = ['CHF', 'DKK', 'EUR', 'GBP', 'NOK', 'PLN', 'SEK', 'USD'] as const

/** What is counted in, where a display language says so; else euros. */
const BY_LANGUAGE: Readonly<Record<string, string>> = { en: 'USD', nb: 'NOK', nn: 'NOK', da: 'DKK' }

/** ISO 4217 codes, in order. */
export function currencies(): readonly string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : USUAL
}

/** The currency to begin with, for somebody who reads this language. */
export const usualCurrency = (locale: string): string =>
  BY_LANGUAGE[locale.split('-')[0] ?? ''] ?? 'EUR'

/** A currency with its name, e.g. `EUR – euro`. */
export function currencyName(locale: string, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code)
  return name === undefined || name === code ? code : `${code} – ${name}`
}
