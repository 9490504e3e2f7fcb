import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { SealKey } from './aes-seal.ts'
import type { AddressWords } from './ip-address.ts'

const DAY_MS = 86_400_000
/** Today and yesterday are asked for; one more on each side for clocks that differ. */
const MOST_DAYS = 4

/** A network of a tenant on one of the days since 1970 (UTC). */
export interface TeamPlace {
  tenantId: string
  network: AddressWords
  day: number
}

/** @returns a hash under each of the keys, in their order */
export type TeamHashes = (place: TeamPlace) => readonly number[]

export const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY_MS)

/**
 * Makes the function that hashes networks of teams: an HMAC under a key of the day, which is derived from a
 * tracking key. There are few networks in the world, so without the key nothing can be tried; the same network is
 * another number on every day and for every tenant.
 *
 * 32 bits: among the 500 networks of a tenant, one in ten million others is taken for one of them.
 */
export function teamHashes(keys: readonly SealKey[]): TeamHashes {
  const days = new Map<number, KeyObject[]>()
  return ({ tenantId, network, day }) => {
    const known = days.get(day) ?? keys.map((key) => keyOfDay(key, day))
    if (days.size >= MOST_DAYS && !days.has(day)) days.clear()
    days.set(day, known)
    const text = `${tenantId} ${network.join(' ')}`
    return known.map((key) => createHmac('sha256', key).update(text).digest().readInt32BE(0))
  }
}

function keyOfDay({ secret }: SealKey, day: number): KeyObject {
  const use = `follow-for-outlook team network v1 day ${day}`
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, 32)))
}
