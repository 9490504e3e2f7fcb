import { domainToASCII } from 'node:url'

/** Characters that would make the conversion below read a domain as part of an address of a page. */
const NOT_IN_A_DOMAIN = /[/\\?#:@[\]%]/

/**
 * The one spelling under which an address is stored and compared: trimmed, lower case, the domain
 * as A-labels (`bücher.example` becomes `xn--bcher-kva.example`).
 *
 * The part before the `@` is compared without case too: RFC 5321 §2.4 allows a host to tell `Bo`
 * from `bo`, none that matters does. Normalising twice changes nothing.
 */
export function normaliseAddress(address: string): string {
  const lower = lowerCase(address.trim())
  const at = lower.lastIndexOf('@')
  return at < 0 ? lower : lower.slice(0, at + 1) + asciiDomain(lower.slice(at + 1))
}

/** The domain of an address, as `normaliseAddress` spells it; empty where there is no `@`. */
export function domainOf(address: string): string {
  const normal = normaliseAddress(address)
  const at = normal.lastIndexOf('@')
  return at < 0 ? '' : normal.slice(at + 1)
}

/** Composed form first and last: lower-casing may leave letters that compose anew. */
function lowerCase(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC')
}

/** A domain that cannot be converted stays as it is, so that two of them are never taken for one. */
function asciiDomain(domain: string): string {
  if (/^[\x20-\x7e]*$/.test(domain) || NOT_IN_A_DOMAIN.test(domain)) return domain
  return domainToASCII(domain) || domain
}
