import { createHmac } from 'node:crypto'

/**
 * Keyed hash of an address: who has the key and an address can tell whether it is the one, and nobody
 * can read the address from it.
 *
 * @param key the organisation's own, 32 bytes
 * @param address normalised
 */
export function fingerprintOf(key: Buffer, address: string): Buffer {
  return createHmac('sha256', key).update('follow fingerprint 1\n').update(address).digest()
}
