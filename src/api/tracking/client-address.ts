import { addressWords, firstBits, isInRange, type AddressRange } from './ip-address.ts'

/** Where a request came from, as far as we can tell. */
export interface Origin {
  /** The nearest address that is no proxy of ours; undefined where it cannot be read. */
  address: string | undefined
  /** A proxy that is not ours stands between: the address may be shared by half the world. */
  isShared: boolean
}

interface Arrival {
  /** The other end of the connection. */
  peer: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** The names that Fastify has for the usual private ranges, and what they stand for. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/**
 * Makes the function that says where a request came from: from the connection backwards through
 * `X-Forwarded-For`, for as long as each address is a proxy of ours. What stands further left is
 * anybody's claim.
 *
 * @param trustedProxies addresses, ranges and names, as the configuration has them
 */
export function originReader(trustedProxies: readonly string[]): (arrival: Arrival) => Origin {
  const trusted = trustedProxies.flatMap((one) => NAMED[one] ?? [one]).flatMap(rangeOf)
  const isTrusted = (address: string) => {
    const words = addressWords(address)
    return words !== undefined && trusted.some((range) => isInRange(words, range))
  }
  return ({ peer = '', headers }) => {
    const forwarded = headers['x-forwarded-for']
    // Most requests, where no proxy is in front; what the socket says can be read.
    if (forwarded === undefined)
      return { address: peer || undefined, isShared: isProxied(headers) && !isTrusted(peer) }
    const hops = [...String(forwarded).split(','), peer].map((hop) => hop.trim())
    return nearest(
      hops.filter((hop) => hop !== ''),
      isTrusted,
    )
  }
}

/** @param hops the last is the nearest */
function nearest(hops: readonly string[], isTrusted: (address: string) => boolean): Origin {
  const at = Math.max(
    0,
    hops.findLastIndex((hop) => !isTrusted(hop)),
  )
  const address = hops[at] ?? ''
  return { address: addressWords(address) && address, isShared: at > 0 }
}

/** As lenient as Fastify, which ignores bits behind the prefix. */
function rangeOf(text: string): AddressRange[] {
  const [address = '', prefix] = text.split('/')
  const words = addressWords(address)
  if (!words) return []
  const bits = prefix === undefined ? words.length * 32 : Number(prefix)
  return [{ words: firstBits(words, bits), bits }]
}

/** By headers of proxies that say nothing of addresses we could use. */
function isProxied(headers: Arrival['headers']): boolean {
  return headers['forwarded'] !== undefined || headers['via'] !== undefined
}
