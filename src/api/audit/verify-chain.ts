import { auditHash, NO_HASH, type AuditRecord } from './audit-hash.ts'

/** An entry with the hash that was stored beside it. */
export interface ChainEntry extends AuditRecord {
  hash: Buffer
}

/** Where a chain has been: the entry at this position had this hash. */
export interface ChainPoint {
  position: number
  hash: Buffer
}

/** The first entry that does not fit, and why. */
export interface ChainBreak {
  position: number
  /**
   * `altered`: it is not what was written. `missing`: it is not there, but later ones are.
   * `cut-off`: it is not there, and neither is anything after it.
   */
  reason: 'altered' | 'missing' | 'cut-off'
}

/** A chain as far as it was looked at. */
export interface CheckedChain {
  /** The last entry that fits. */
  end: ChainPoint
  broken: ChainBreak | null
}

/** Before the first entry. */
export const CHAIN_START: CheckedChain = { end: { position: 0, hash: NO_HASH }, broken: null }

/**
 * Looks at the entries that come next.
 *
 * @param entries of one organisation, by position
 * @param known points the chain is known to have gone through, from elsewhere
 */
export function checkNext(
  { end, broken }: CheckedChain,
  entries: Iterable<ChainEntry>,
  known: readonly ChainPoint[],
): CheckedChain {
  if (broken) return { end, broken }
  for (const entry of entries) {
    const reason = misfit(end, entry, known)
    if (reason) return { end, broken: { position: end.position + 1, reason } }
    end = { position: entry.position, hash: entry.hash }
  }
  return { end, broken: null }
}

function misfit(
  { position, hash }: ChainPoint,
  entry: ChainEntry,
  known: readonly ChainPoint[],
): 'altered' | 'missing' | undefined {
  if (entry.position !== position + 1) return 'missing'
  const isAsWritten =
    auditHash(hash, entry).equals(entry.hash) &&
    known.every((point) => point.position !== entry.position || point.hash.equals(entry.hash))
  return isAsWritten ? undefined : 'altered'
}

/**
 * Looks whether a chain ends where it should, once there are no more entries.
 *
 * @param known the same as for the entries
 * @param head what was stored as the last entry, read after the entries; no earlier than they end
 */
export function checkEnd(
  { end, broken }: CheckedChain,
  known: readonly ChainPoint[],
  head: ChainPoint,
): ChainBreak | null {
  if (broken) return broken
  const next = end.position + 1
  if (known.some((point) => point.position > end.position))
    return { position: next, reason: 'cut-off' }
  // Somebody added entries without moving the head.
  if (head.position < end.position) return { position: head.position + 1, reason: 'altered' }
  if (head.position === end.position && !head.hash.equals(end.hash))
    return { position: Math.max(head.position, 1), reason: 'altered' }
  return null
}
