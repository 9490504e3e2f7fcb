import { accountDomain } from './account-domain.ts'

/** More domains in one mail are not told apart. */
const MOST_DOMAINS = 10

/**
 * The companies' domains among addresses, most addressed first, then by name; at most ten. People
 * with free mail read it with any program, so their domains say nothing and are left out.
 */
export function askedDomains(addresses: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const address of addresses) {
    const domain = accountDomain(address)
    if (domain) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, manyA], [b, manyB]) => manyB - manyA || (a < b ? -1 : 1))
    .slice(0, MOST_DOMAINS)
    .map(([domain]) => domain)
}
