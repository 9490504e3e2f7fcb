import { crc32 } from 'node:zlib'
import type { Hit } from '../tracking/hit.ts'
import { hitIn } from './known-hit.ts'
import { readRecordsAndDamage } from './record.ts'

/** Where blobs with hits are in the container, and where what nothing can be made of is put. */
export const HITS = 'hits/'
export const QUARANTINE = 'quarantine/'

/** A blob's metadata says when its first hit arrived, ISO 8601. */
export const OLDEST_AT = 'oldest'

/** Names sort by when they were made. @param id UUID v7, never used before */
export const hitBlobName = (id: string): string => `${HITS}${id}`

/** Stands in each record of a blob, so that one that was copied from elsewhere is found out. */
export const segmentIdOf = (blobName: string): number => crc32(blobName)

/** Something found in a blob that is no hit. */
export interface NoHit {
  reason: 'damaged' | 'unreadable'
  /** Offset in the blob. */
  at: number
  bytes: Buffer
}

/** All hits of a blob in the order written, and what else it holds. */
export function readHitBlob(name: string, bytes: Buffer): { hits: Hit[]; others: NoHit[] } {
  const { payloads, damage } = readRecordsAndDamage(bytes, segmentIdOf(name))
  const others: NoHit[] = damage.map((one) => ({ ...one, reason: 'damaged' }))
  const hits: Hit[] = []
  for (const payload of payloads) {
    const hit = hitIn(payload)
    if (hit) hits.push(hit)
    else {
      const at = payload.byteOffset - bytes.byteOffset
      others.push({ reason: 'unreadable', at, bytes: payload })
    }
  }
  return { hits, others }
}
