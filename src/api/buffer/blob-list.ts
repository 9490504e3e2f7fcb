import type { BlobItem, ContainerClient } from '@azure/storage-blob'
import { told } from '../azure/blob-fault.ts'
import { blobPages } from '../azure/blob-pages.service.ts'
import { HITS, OLDEST_AT, QUARANTINE } from './hit-blob.ts'
import type { ListedBlob } from './known-blobs.ts'

export interface BlobList {
  /** Blobs with hits, the oldest first. */
  blobs: ListedBlob[]
  quarantined: number
  /** What Azure's clock said. */
  at: Date
}

/**
 * Everything in the container that is the buffer's.
 *
 * @param answerWithinMs for each page of the list
 * @throws BlobError
 */
export function listBlobs(container: ContainerClient, answerWithinMs: number): Promise<BlobList> {
  return told('blobs could not be listed', read(container, answerWithinMs))
}

async function read(container: ContainerClient, answerWithinMs: number): Promise<BlobList> {
  const found: BlobList = { blobs: [], quarantined: 0, at: new Date(0) }
  for await (const page of blobPages(container, { includeMetadata: true }, answerWithinMs)) {
    found.at = page.date ?? found.at
    const { blobItems } = page.segment
    found.quarantined += blobItems.filter(({ name }) => name.startsWith(QUARANTINE)).length
    found.blobs.push(...blobItems.filter(({ name }) => name.startsWith(HITS)).map(listed))
  }
  return found
}

function listed({ name, properties, metadata }: BlobItem): ListedBlob {
  const { contentLength: bytes = 0, createdOn: createdAt = properties.lastModified } = properties
  return { name, bytes, createdAt, oldestAt: metadata?.[OLDEST_AT] ?? createdAt.toISOString() }
}
