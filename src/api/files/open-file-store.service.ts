import type { ContainerClient } from '@azure/storage-blob'
import { Buffer } from 'node:buffer'
import { blobContainer } from '../azure/blob-container.service.ts'
import { answerOf, saidBy } from '../azure/blob-fault.ts'
import type { BlobPlace } from '../azure/blob-place.ts'
import { StartError } from '../start-error.ts'
import { blobFiles } from './blob-files.service.ts'
import { databaseFiles } from './file-part.store.ts'
import type { FileStore } from './file-store.ts'

/** Longer than this a start does not wait for Azure. */
const LONGEST_MS = 10_000

interface Parts {
  newId: () => string
  /** Told why Azure could not be asked; the server starts all the same. */
  onAway: (why: string) => void
}

/**
 * Where files are kept from now on, tried out where it is not the database: what is refused today is
 * refused for ever, and is better known before the first file, or the first that is to be forgotten.
 *
 * @param place null: the database
 * @throws StartError where the container is not there, or may not be used as it has to be
 */
export async function openFileStore(
  place: BlobPlace | null,
  { newId, onAway }: Parts,
): Promise<FileStore> {
  if (place === null) return databaseFiles
  const open = blobContainer(place)
  await tryOut(await open(), `check/${newId()}`, onAway)
  return blobFiles(open, newId)
}

async function tryOut(
  container: ContainerClient,
  name: string,
  onAway: Parts['onAway'],
): Promise<void> {
  const blob = container.getBlockBlobClient(name)
  const abortSignal = AbortSignal.timeout(LONGEST_MS)
  const bytes = Buffer.from('May be removed.')
  const steps = {
    written: () => blob.upload(bytes, bytes.length, { abortSignal }),
    read: () => blob.downloadToBuffer(0, bytes.length, { abortSignal }),
    listed: () => container.listBlobsFlat({ prefix: name, abortSignal }).next(),
    deleted: () => blob.delete({ abortSignal }),
  }
  for (const [done, step] of Object.entries(steps)) {
    try {
      await step()
    } catch (error) {
      if (done !== 'written') await blob.deleteIfExists({ abortSignal }).catch(() => undefined)
      return failed(error, done, onAway)
    }
  }
}

/** What the library throws holds the request, and with it a signature: nothing of it goes on. */
function failed(error: unknown, done: string, onAway: Parts['onAway']): void {
  const { status } = answerOf(error)
  const isRefused = status >= 400 && status < 500 && status !== 429
  if (!isRefused) return onAway(`Azure Blob Storage gave ${saidBy(error)}`)
  throw new StartError(
    `The container of FILES_BLOB_… cannot be used: a blob could not be ${done} (${saidBy(error)})`,
  )
}
