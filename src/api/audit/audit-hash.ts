import { createHash } from 'node:crypto'
import type { AuditAction } from '../../contract/audit.ts'

/** One act, as it is written and hashed. */
export interface AuditRecord {
  tenantId: string
  /** 1 … n without a gap. */
  position: number
  /** Seconds since 1970 with six decimals: all that the store keeps of an instant. */
  at: string
  actor: 'person' | 'recipient' | 'job' | 'operator'
  actorId: string | null
  action: AuditAction
  /** Kind and id, e.g. `contact 0199…`; null: the organisation itself. */
  subject: string | null
  /** JSON. */
  detail: string
}

/** What the first entry of an organisation follows on. */
export const NO_HASH = Buffer.alloc(32)

/** An instant of ours as the store will give it back. */
export function storedInstant(at: Date): string {
  return `${(at.getTime() / 1000).toFixed(3)}000`
}

/**
 * Hash of an entry in the chain: SHA-256 over the hash before it and everything the entry says, each
 * part with its length, so that nothing can move from one part to the next.
 *
 * @param previous hash of the entry before, `NO_HASH` for the first
 */
export function auditHash(previous: Buffer, record: AuditRecord): Buffer {
  const { tenantId, position, at, actor, actorId, action, subject, detail } = record
  const parts = [tenantId, position, at, actor, actorId, action, subject, detail]
  const hash = createHash('sha256').update('follow audit 1').update(previous)
  for (const part of parts) {
    const bytes = Buffer.from(part === null ? '' : String(part))
    // Nothing and the empty text are not the same.
    hash.update(`${part === null ? '-' : bytes.length}:`).update(bytes)
  }
  return hash.digest()
}
