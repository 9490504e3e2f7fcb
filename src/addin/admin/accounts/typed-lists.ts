import { isAddress } from '../files/mail-address.ts'

/** What somebody typed as a list, read. */
export interface TypedList {
  /** Each once, in order. */
  items: string[]
  /** What is none, as typed. */
  faults: string[]
}

/** The contract's pattern for `Domain`. */
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** Mail domains, one a line or separated; addresses of mail and web are understood. */
export const typedDomains = (text: string): TypedList => typedList(text, domainOf)

/** Mail addresses, one a line or separated. */
export const typedAddresses = (text: string): TypedList =>
  typedList(text, (word) => (isAddress(word) ? word.toLowerCase() : undefined))

function typedList(text: string, read: (word: string) => string | undefined): TypedList {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  return {
    items: [...new Set(words.map(read).filter((item) => item !== undefined))],
    faults: words.filter((word) => read(word) === undefined),
  }
}

/** Lower case and as name servers know it; undefined for what is no domain. */
function domainOf(word: string): string | undefined {
  const [host = ''] = word
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^.*@/, '')
    .split(/[/?#:]/, 1)
  const name = asciiHost(host)?.replace(/^www\./, '') ?? ''
  return name.length <= 253 && DOMAIN.test(name) && /[a-z]/.test(name) ? name : undefined
}

function asciiHost(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    // TypeError: no host.
    return undefined
  }
}
