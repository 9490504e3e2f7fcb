import type { AppendBlobClient, ContainerClient } from '@azure/storage-blob'
import { told } from './blob-fault.ts'
import type { within } from './patience.ts'

/**
 * Does with a new blob everything that appending hits and emptying blobs need the right to, and removes
 * it.
 *
 * @throws BlobError that names what could not be done
 */
export async function tryOutBlob(
  blob: AppendBlobClient,
  container: ContainerClient,
  patience: ReturnType<typeof within>,
): Promise<void> {
  await told('a blob could not be appended to', blob.appendBlock('x', 1, patience))
  const lease = blob.getBlobLeaseClient()
  await told('a blob could not be leased', lease.acquireLease(15, patience))
  await told('blobs could not be listed', container.listBlobsFlat(patience).byPage().next())
  await told('a blob could not be read', blob.downloadToBuffer(0, 1, patience))
  const conditions = { leaseId: lease.leaseId }
  await told('a blob could not be removed', blob.delete({ ...patience, conditions }))
}
