import type { BlobClient, BlobRequestConditions, ContainerClient } from '@azure/storage-blob'
import type { Hit } from '../tracking/hit.ts'
import { BlobError, faultOf, told } from '../azure/blob-fault.ts'
import { readAnswer } from '../azure/read-answer.service.ts'
import { BlobLease, LeaseLostError, patience, type LeaseTimes } from './blob-lease.ts'
import { HITS, readHitBlob, type NoHit } from './hit-blob.ts'
import type { Poison } from './quarantine.ts'

export interface BlobDrain {
  container: ContainerClient
  times: LeaseTimes
  record: (hits: readonly Hit[]) => Promise<void>
  setAside: (poison: Poison) => Promise<void>
}

export interface Drained {
  /** Hits that were handed over. */
  hits: number
  /** Whether the blob is gone. */
  isRemoved: boolean
}

/** Where much waits, many together, as in the journal; between two the lease is looked at. */
const BATCH = 2000
const NOT_OURS: Drained = { hits: 0, isRemoved: false }

/**
 * Hands a blob's hits over and removes it. Under its lease nothing is appended any more; and only
 * what was read is ever removed, whoever had the lease meanwhile.
 *
 * @returns nothing done, where somebody else has the blob
 * @throws BlobError, or what `record` throws; then all of it waits for the next time
 */
export async function drainBlob(drain: BlobDrain, name: string): Promise<Drained> {
  const blob = drain.container.getBlobClient(name)
  const lease = await BlobLease.acquire(blob, drain.times)
  if (!lease) return NOT_OURS
  try {
    const drained = await drainLeased(drain, blob, lease)
    if (drained.isRemoved) lease.stop()
    else await lease.release()
    return drained
  } catch (error) {
    await lease.release()
    if (error instanceof LeaseLostError) return NOT_OURS
    throw error
  }
}

async function drainLeased(
  { times, record, setAside }: BlobDrain,
  blob: BlobClient,
  lease: BlobLease,
): Promise<Drained> {
  const { bytes, etag } = await told('a blob could not be read', read(blob, times))
  const { hits, others } = readHitBlob(blob.name, bytes)
  for (const other of others) await setAside(poisonOf(blob.name, other))
  for (let at = 0; at < hits.length; at += BATCH) {
    lease.check()
    await record(hits.slice(at, at + BATCH))
  }
  return {
    hits: hits.length,
    isRemoved: await isRemoved(blob, { leaseId: lease.id, ifMatch: etag }, times),
  }
}

async function read(blob: BlobClient, times: LeaseTimes): Promise<{ bytes: Buffer; etag: string }> {
  const { readableStreamBody, etag = '' } = await blob.download(0, undefined, patience(times))
  return { bytes: await readAnswer(readableStreamBody), etag }
}

async function isRemoved(
  blob: BlobClient,
  conditions: BlobRequestConditions,
  times: LeaseTimes,
): Promise<boolean> {
  try {
    await blob.delete({ conditions, ...patience(times) })
    return true
  } catch (error) {
    const fault = faultOf(error)
    if (fault === 'gone') return true
    // It got longer while nobody had its lease, or somebody else has it: they will see to it.
    if (fault === 'moved-on' || fault === 'leased') return false
    throw new BlobError('a blob could not be removed', error)
  }
}

function poisonOf(name: string, { reason, at, bytes }: NoHit): Poison {
  return {
    id: `${name.slice(HITS.length)}-${at}`,
    reason: `${reason} bytes in a blob of hits`,
    content: { blob: name, at, base64: bytes.toString('base64') },
  }
}
