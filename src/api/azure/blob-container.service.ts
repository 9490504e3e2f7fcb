import type { ContainerClient, StoragePipelineOptions } from '@azure/storage-blob'
import type { BlobPlace } from './blob-place.ts'

/** Of a container that is opened when it is first needed, and then kept. */
export type OpenBlobContainer = () => Promise<ContainerClient>

/**
 * One call, then two more after a while. How long an answer is waited for is for each call to say, see
 * `within`; the time here is what Azure is asked to take at most.
 */
const OPTIONS: StoragePipelineOptions = {
  retryOptions: {
    maxTries: 3,
    tryTimeoutInMs: 5000,
    retryDelayInMs: 200,
    maxRetryDelayInMs: 1000,
  },
}

/**
 * The only way to a container of Azure Blob Storage. The libraries are loaded with the first call:
 * whoever keeps nothing there does not pay for them. Opening asks nobody; a place that is wrong is
 * found out by using it.
 *
 * @param options in place of ours, such as other times
 */
export function blobContainer(
  place: BlobPlace,
  options: StoragePipelineOptions = OPTIONS,
): OpenBlobContainer {
  let opening: Promise<ContainerClient> | undefined
  return () => (opening ??= open(place, options))
}

async function open(place: BlobPlace, options: StoragePipelineOptions): Promise<ContainerClient> {
  const { ContainerClient } = await import('@azure/storage-blob')
  switch (place.kind) {
    case 'connection-string':
      return new ContainerClient(place.connectionString, place.container, options)
    case 'signature':
      return new ContainerClient(place.url, undefined, options)
    case 'identity': {
      const { DefaultAzureCredential } = await import('@azure/identity')
      return new ContainerClient(place.url, new DefaultAzureCredential(), options)
    }
  }
}
