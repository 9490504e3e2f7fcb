import { createHmac } from 'node:crypto'

/**
 * What stands for a person in activities: who has the organisation's key and an address can tell
 * whether it is theirs, and nobody can read the address from it. 53 bits, so that it is a safe integer:
 * among a million people of an organisation two are the same with a probability of 1 in 18,000.
 *
 * @param key the organisation's own, 32 bytes
 * @param address normalised
 */
export function personOf(key: Buffer, address: string): number {
  const digest = createHmac('sha256', key).update('follow person 1\n').update(address).digest()
  return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) & 31)
}
