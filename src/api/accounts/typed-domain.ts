import { domainOf } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import { accountDomain, isFreeMailHost } from './account-domain.ts'

/** Why a text names no company's domain. */
export type DomainFault = 'bad-domain' | 'free-mail' | 'internal'

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/
const LONGEST_HOST = 253

/**
 * The account's domain that somebody means: the registrable one of a domain, a web address or a mail
 * address.
 *
 * @param internalDomains lower case, A-labels
 */
export function typedDomain(
  typed: string,
  internalDomains: readonly string[],
): { domain: string } | { fault: DomainFault } {
  const host = hostOf(typed)
  if (host === undefined) return { fault: 'bad-domain' }
  const domain = accountDomain(`x@${host}`)
  if (isInternalAddress(`x@${host}`, internalDomains)) return { fault: 'internal' }
  if (domain === undefined) return { fault: isFreeMailHost(host) ? 'free-mail' : 'bad-domain' }
  return isInternalAddress(`x@${domain}`, internalDomains) ? { fault: 'internal' } : { domain }
}

/** The domains in a list, as typed: separated by spaces, commas or semicolons. */
export function splitDomains(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '')
}

function hostOf(typed: string): string | undefined {
  const [address = ''] = typed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .split(/[/?#]/, 1)
  const bare = address
    .replace(/^.*@/s, '')
    .replace(/:\d+$/, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '')
  const host = domainOf(`x@${bare}`)
  const isHost = host.length <= LONGEST_HOST && HOST.test(host)
  return isHost && /[a-z]/.test(host.split('.').at(-1) ?? '') ? host : undefined
}
