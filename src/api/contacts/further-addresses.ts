import { normaliseAddress } from './email-address.ts'

/**
 * Further addresses as they are stored: normalised, each once, without the person's own, in order of
 * the alphabet.
 */
export function furtherAddresses(typed: readonly string[], own: string): string[] {
  const normal = new Set(typed.map(normaliseAddress))
  normal.delete(normaliseAddress(own))
  return [...normal].sort()
}

/** What is to be added and removed so that a list becomes another. */
export function addressChange(
  from: readonly string[],
  to: readonly string[],
): { added: string[]; removed: string[] } {
  return {
    added: to.filter((address) => !from.includes(address)),
    removed: from.filter((address) => !to.includes(address)),
  }
}
