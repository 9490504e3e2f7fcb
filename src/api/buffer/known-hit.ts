import type { Hit } from '../tracking/hit.ts'

const KINDS: readonly unknown[] = ['open', 'click', 'file-view']

/** The hit in a record's payload; undefined: another version or another program wrote it. */
export function hitIn(payload: Buffer): Hit | undefined {
  return knownHit(parsed(payload.toString()))
}

/** The value where it is a hit that the store can be asked to take. */
export function knownHit(value: unknown): Hit | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, tenantId, followKey, kind, at, signals } = value as Record<string, unknown>
  const isText = [id, tenantId, followKey, at].every((text) => typeof text === 'string')
  const isHit = isText && KINDS.includes(kind) && !Number.isNaN(Date.parse(String(at)))
  return isHit && typeof signals === 'object' && signals !== null ? (value as Hit) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Its checksum is right, so it was written like that: nothing to be read again.
    return undefined
  }
}
