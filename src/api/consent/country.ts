import { domainOf } from '../contacts/email-address.ts'

/** Top-level domains that are no ISO 3166 code, or not the country's. */
const SPECIAL: Readonly<Record<string, string>> = { uk: 'GB', ac: 'SH', su: 'RU' }
/** Two letters by chance: sold to everybody, so they say nothing about where somebody is. */
const ANYWHERE = new Set(['ai', 'cc', 'co', 'eu', 'fm', 'io', 'me', 'tv', 'ws'])

/**
 * The country that an address's top-level domain names, as ISO 3166 code in capitals.
 *
 * @returns undefined where it names none: `.com`, and country domains that are used everywhere
 */
export function countryOf(address: string): string | undefined {
  const top = domainOf(address).split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(top) || ANYWHERE.has(top)) return undefined
  return SPECIAL[top] ?? top.toUpperCase()
}
