import { domainOf } from './email-address.ts'

/**
 * Does an address belong to the organisation itself? True for its mail domains and everything below
 * them: when in doubt a colleague is not followed.
 *
 * @param internalDomains lower case, A-labels
 */
export function isInternalAddress(address: string, internalDomains: readonly string[]): boolean {
  const domain = domainOf(address)
  return internalDomains.some((own) => domain === own || domain.endsWith(`.${own}`))
}
