/** Where a browser cannot name the currencies there are. */
const USUAL = ['CHF', 'DKK', 'EUR', 'GBP', 'NOK', 'PLN', 'SEK', 'USD'] as const

/** What is counted in where; euros elsewhere. */
const BY_REGION: Readonly<Record<string, string>> = {
  ...{ US: 'USD', GB: 'GBP', NO: 'NOK', DK: 'DKK', SE: 'SEK', CH: 'CHF', PL: 'PLN', CA: 'CAD' },
  ...{ AU: 'AUD', NZ: 'NZD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN', IS: 'ISK' },
}

/** ISO 4217 codes, in order. */
export function currencies(): readonly string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : USUAL
}

/**
 * The currency to begin with.
 *
 * @param locale BCP 47; without a region, that where most people speak the language counts
 */
export const usualCurrency = (locale: string): string =>
  BY_REGION[new Intl.Locale(locale).maximize().region ?? ''] ?? 'EUR'

/** A currency with its name, e.g. `EUR – Euro`; only its code where it has none. */
export function currencyName(locale: string, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code)
  return name === undefined || name === code ? code : `${code} – ${name}`
}
