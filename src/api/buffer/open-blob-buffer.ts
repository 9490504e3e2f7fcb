import type { ContainerClient } from '@azure/storage-blob'
import type { FastifyBaseLogger } from 'fastify'
import { blobContainer } from '../azure/blob-container.service.ts'
import { within } from '../azure/patience.ts'
import { tryOutBlob } from '../azure/try-out-blob.service.ts'
import type { AzureBufferConfig } from '../buffer-settings.ts'
import { StartError } from '../start-error.ts'
import { BlobBuffer } from './blob-buffer.ts'
import { BlobError, told } from '../azure/blob-fault.ts'
import type { HitBuffer } from './hit-buffer.ts'

export interface BlobBufferContext {
  log: Pick<FastifyBaseLogger, 'error'>
  newId: () => string
}

/** What is tried again, and when, is for the buffer to say. */
const ONE_TRY = { retryOptions: { maxTries: 1 } }
const ANSWER_WITHIN_MS = 10_000

/**
 * Opens the hit buffer in a container of Azure Blob Storage, and makes the container where there is
 * none. What is wrong with the settings is said at once; that Azure does not answer is not, because
 * links have to resolve all the same (law 3): hits are lost until it does, and counted.
 *
 * @throws StartError where the container cannot be used
 */
export async function openBlobBuffer(
  config: AzureBufferConfig & { maxBytes: number },
  { log, newId }: BlobBufferContext,
): Promise<HitBuffer> {
  const container = await connected(config)
  try {
    await tryOut(container, newId())
  } catch (error) {
    if (!(error instanceof BlobError)) throw error
    if (error.fault === 'denied')
      throw new StartError(`The hit buffer cannot be used: ${error.message}`)
    log.error({ err: error }, 'the hit buffer does not answer; until it does, hits are lost')
  }
  return new BlobBuffer({
    ...{ ...config, container, newId },
    onSetAside: (about) => log.error(about, 'something in the hit buffer was put into quarantine'),
  })
}

async function connected({ place }: AzureBufferConfig): Promise<ContainerClient> {
  try {
    return await blobContainer(place, ONE_TRY)()
  } catch {
    // What the library says repeats what it was given.
    throw new StartError('The hit buffer cannot be used: its connection string makes no sense')
  }
}

/** Everything that appending and draining need the right to. */
async function tryOut(container: ContainerClient, id: string): Promise<void> {
  const options = within(ANSWER_WITHIN_MS)
  const blob = container.getAppendBlobClient(`probe/${id}`)
  try {
    await blob.create(options)
  } catch (error) {
    const isMissing = (error as { statusCode?: unknown }).statusCode === 404
    if (!isMissing) throw new BlobError('a blob could not be made', error)
    await told('the container could not be made', container.createIfNotExists(options))
    await told('a blob could not be made', blob.create(options))
  }
  await tryOutBlob(blob, container, options)
}
