import { randomBytes } from 'node:crypto'
import { v7 as uuidV7 } from 'uuid'

const RANDOM_LENGTH = 16
/** Asking the system for random bytes costs the same for one id as for this many. */
const IDS_AHEAD = 256

let pool = Buffer.alloc(0)
let used = 0

/** A new record id: UUID version 7, ordered by the millisecond it was made in. */
export function newId(): string {
  if (used === pool.length) {
    pool = randomBytes(RANDOM_LENGTH * IDS_AHEAD)
    used = 0
  }
  const random = pool.subarray(used, (used += RANDOM_LENGTH))
  return uuidV7({ random })
}
