import { createHmac } from 'node:crypto'
import type { Origin } from './client-address.ts'
import {
  addressRange,
  addressWords,
  firstBits,
  isInRange,
  type AddressWords,
} from './ip-address.ts'

const HOUR_MS = 3_600_000
const KEPT_MS = 12 * HOUR_MS
const SALT_MS = 24 * HOUR_MS
/** Networks of one tenant; beyond, the one not seen for longest is forgotten. */
const MOST_PER_TENANT = 500
const PREFIX_BITS = { 1: 24, 4: 48 } as const

/**
 * Networks from which salespeople of a tenant signed in of late: a hit from there is most likely our
 * own doing.
 *
 * In memory only and for 12 hours, as a keyed hash of tenant and network (/24 or /48) under a salt
 * that is drawn at start and each day anew, when all is forgotten. Nothing can be read from it, and
 * one tenant's networks say nothing about another's.
 */
export class TeamNetworks {
  readonly #randomBytes: (size: number) => Buffer
  readonly #tenants = new Map<string, Map<string, number>>()
  #salt: Buffer
  #saltUntil = 0

  constructor(randomBytes: (size: number) => Buffer) {
    this.#randomBytes = randomBytes
    this.#salt = randomBytes(32)
  }

  /** Notes where a verified salesperson of the tenant itself called from. */
  learn(tenantId: string, origin: Origin, at: Date): void {
    const network = networkOf(origin)
    if (!network) return
    this.#forget(at)
    const known = this.#tenants.get(tenantId) ?? new Map<string, number>()
    const hash = this.#hash(tenantId, network)
    // In order of when each was seen last.
    known.delete(hash)
    known.set(hash, at.getTime() + KEPT_MS)
    const [oldest] = known.keys()
    if (known.size > MOST_PER_TENANT && oldest !== undefined) known.delete(oldest)
    this.#tenants.set(tenantId, known)
  }

  /** Whether somebody of the tenant called from there within the last 12 hours. */
  has(tenantId: string, origin: Origin, at: Date): boolean {
    const known = this.#tenants.get(tenantId)
    const network = known && networkOf(origin)
    if (!network) return false
    const until = known.get(this.#hash(tenantId, network)) ?? 0
    return at.getTime() < Math.min(until, this.#saltUntil)
  }

  #forget(at: Date): void {
    const now = at.getTime()
    if (now >= this.#saltUntil) {
      this.#tenants.clear()
      this.#salt = this.#randomBytes(32)
      this.#saltUntil = now + SALT_MS
    }
    for (const [tenantId, known] of this.#tenants) {
      for (const [hash, until] of known) {
        if (until > now) break
        known.delete(hash)
      }
      if (known.size === 0) this.#tenants.delete(tenantId)
    }
  }

  #hash(tenantId: string, network: AddressWords): string {
    return createHmac('sha256', this.#salt)
      .update(`${tenantId} ${network.join(' ')}`)
      .digest('base64url')
  }
}

/** @returns undefined where the address says nothing about whose network it is */
function networkOf({ address, isShared }: Origin): AddressWords | undefined {
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
