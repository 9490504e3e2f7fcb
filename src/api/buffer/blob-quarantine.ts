import type { ContainerClient } from '@azure/storage-blob'
import { told } from '../azure/blob-fault.ts'
import { QUARANTINE } from './hit-blob.ts'

/** Something that nothing can be made of, for an operator to look at. */
export interface Poison {
  /** Unique, and the same when it is set aside once more: what was set aside twice is there once. */
  id: string
  /** In plain words; holds nothing of a recipient's. */
  reason: string
  /** As JSON. */
  content: unknown
}

/** Puts it into a blob of its own. @throws BlobError; then it is not safe there */
export async function putIntoQuarantine(
  { container, answerWithinMs }: { container: ContainerClient; answerWithinMs: number },
  { id, reason, content }: Poison,
): Promise<void> {
  const text = JSON.stringify({ reason, ...(content as object) }, null, 2)
  const blob = container.getBlockBlobClient(`${QUARANTINE}${id}.json`)
  const options = {
    blobHTTPHeaders: { blobContentType: 'application/json' },
    abortSignal: AbortSignal.timeout(answerWithinMs),
  }
  await told(
    'something could not be put into quarantine',
    blob.upload(text, Buffer.byteLength(text), options),
  )
}
