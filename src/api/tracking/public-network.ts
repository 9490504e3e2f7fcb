import type { Origin } from './client-address.ts'
import {
  addressRange,
  addressWords,
  firstBits,
  isInRange,
  type AddressWords,
} from './ip-address.ts'

const PREFIX_BITS = { 1: 24, 4: 48 } as const

/**
 * The network that somebody came from: the first 24 bits of an IPv4 address, 48 of IPv6.
 *
 * @returns undefined where the address says nothing about whose network it is
 */
export function publicNetwork({ address, isShared }: Origin): AddressWords | undefined {
  const words = isShared || address === undefined ? undefined : addressWords(address)
  if (!words || NOT_PUBLIC.some((range) => isInRange(words, range))) return undefined
  return firstBits(words, PREFIX_BITS[words.length === 1 ? 1 : 4])
}

/**
 * Addresses that many networks have at once. Whoever is seen with one comes through a proxy that the
 * configuration does not name, and so does everybody else.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister
 */
const NOT_PUBLIC = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.168.0.0/16', '::/8', 'fc00::/7', 'fe80::/10'],
].flatMap((text) => addressRange(text) ?? [])
