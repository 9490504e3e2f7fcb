import { domainOf } from '../contacts/email-address.ts'

const DOMAIN =
  /^(?=.{1,253}$)([a-z0-9_]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Mail domains as they are stored: lower case, A-labels, each once, in order of the alphabet.
 *
 * @returns those that are none, where there are any
 */
export function internalDomainsOf(
  typed: readonly string[],
): { domains: string[] } | { wrong: string[] } {
  const wrong = typed.filter((one) => !DOMAIN.test(spelled(one)))
  if (wrong.length > 0) return { wrong }
  return { domains: [...new Set(typed.map(spelled))].sort() }
}

/** As an address would have it; what is an address already is no domain. */
const spelled = (domain: string): string =>
  domain.includes('@') ? domain : domainOf(`x@${domain.trim()}`)
