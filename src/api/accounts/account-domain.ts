import { domainToUnicode } from 'node:url'
import { parse } from 'tldts'
import { domainOf } from '../contacts/email-address.ts'
import { isFreeMail } from './free-mail.ts'

/** `contoso.onmicrosoft.com`, also as `contoso.mail.onmicrosoft.com`: the label names the tenant. */
const TENANT = /(?:^|\.)([a-z0-9-]+)(?:\.mail)?\.onmicrosoft\.com$/

/**
 * The domain that stands for a contact's company: the registrable one, so that
 * `bo@mail.contoso.example` and `bo@contoso.example` are of the same account.
 *
 * @returns undefined where the address says nothing about a company: free mail, address literals,
 *   public suffixes
 */
export function accountDomain(address: string): string | undefined {
  const host = domainOf(address)
  const tenant = TENANT.exec(host)?.[1]
  if (tenant) return tenant === 'mail' ? undefined : `${tenant}.onmicrosoft.com`

  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true })
  if (!domain || !domainWithoutSuffix || isFreeMail(domain, domainWithoutSuffix)) return undefined
  return domain
}

/** Whether a host is that of a mail provider that anybody can have an address at. */
export function isFreeMailHost(host: string): boolean {
  const { domain, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true })
  return Boolean(domain && domainWithoutSuffix && isFreeMail(domain, domainWithoutSuffix))
}

/** A name to show until somebody gives a better one: `adventure-works.example` → `Adventure Works`. */
export function accountName(domain: string): string {
  const label =
    TENANT.exec(domain)?.[1] ??
    parse(domain, { allowPrivateDomains: true }).domainWithoutSuffix ??
    domain
  const words = (domainToUnicode(label) || label).split('-').filter((word) => word !== '')
  return words.map(capitalised).join(' ') || domain
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}
