import type { Hit } from '../tracking/hit.ts'
import { knownHit } from './known-hit.ts'

/** Something that nothing can be made of, for an operator to look at. */
export interface Poison {
  /** Unique, and the same when it is set aside once more: what was set aside twice is there once. */
  id: string
  /** In plain words; holds nothing of a recipient's. */
  reason: string
  /** As JSON. */
  content: unknown
}

/** What is in quarantine. */
export interface SetAside {
  id: string
  reason: string
  /** Undefined: bytes that are no hit. */
  hit: Hit | undefined
}

/** What was set aside in a buffer, for whoever puts it back. */
export interface Quarantine {
  /** Oldest first. */
  list(): Promise<SetAside[]>
  /** Once it is in the buffer again. */
  forget(id: string): Promise<void>
}

export const poisonText = ({ reason, content }: Poison): string =>
  JSON.stringify({ reason, ...(content as object) }, null, 2)

/** @param text as `poisonText` made it; where somebody changed it, it may be anything */
export function setAsideIn(id: string, text: string): SetAside {
  const { reason, hit } = parsed(text)
  return { id, reason: String(reason ?? 'unreadable'), hit: knownHit(hit) }
}

function parsed(text: string): { reason?: unknown; hit?: unknown } {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    // Whoever looks at it sees that it is there, and that it cannot be put back.
    return {}
  }
}
