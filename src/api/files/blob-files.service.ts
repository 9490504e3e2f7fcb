import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob'
import { Buffer } from 'node:buffer'
import type { OpenBlobContainer } from '../azure/blob-container.service.ts'
import { faultOf, isOutside, saidBy } from '../azure/blob-fault.ts'
import { deleteParts, findPart, listPartNumbers, putPart } from './file-part.store.ts'
import {
  FileStoreAwayError,
  type FileStore,
  type StoredPart,
  type StoredVersion,
} from './file-store.ts'

/** So many blobs are removed at once. */
const AT_ONCE = 8

/**
 * Keeps files in Azure Blob Storage, a blob for each part; which blob is whose, the database says. No
 * blob is ever written twice: whoever was given a file reads what was checked.
 *
 * Files that were kept in the database before stay there, and can be had as before.
 *
 * @param newId names of blobs
 */
export function blobFiles(open: OpenBlobContainer, newId: () => string): FileStore {
  return {
    async take(part, sealed) {
      const blob = `${prefixOf(part)}${part.number}-${newId()}`
      await asked(open, (container) => write(container.getBlockBlobClient(blob), sealed))
      return {
        keep: (db) => putPart(db, part, { sealed: null, blob }),
        drop: () => asked(open, (container) => remove(container, blob)),
      }
    },

    async get(db, part) {
      const place = await findPart(db, part)
      const { blob = null, sealed = null } = place ?? {}
      if (blob === null) return sealed ?? undefined
      return asked(open, (container) => read(container.getBlockBlobClient(blob)))
    },

    numbers: listPartNumbers,

    // First the blobs, then where they are: what is cut off in between is removed again.
    async remove(db, version) {
      await asked(open, (container) => removeAll(container, prefixOf(version)))
      await deleteParts(db, version)
    },

    removeTenant: (tenantId) => asked(open, (container) => removeAll(container, `${tenantId}/`)),
  }
}

function prefixOf({ tenantId, fileId, version }: StoredPart | StoredVersion): string {
  return `${tenantId}/${fileId}/${version}/`
}

/**
 * What the library throws holds the request, and with it a signature: nothing of it goes on. A bug of
 * ours holds none, and stays one.
 */
async function asked<T>(
  open: OpenBlobContainer,
  work: (container: ContainerClient) => Promise<T>,
): Promise<T> {
  try {
    return await work(await open())
  } catch (error) {
    if (!isOutside(error)) throw error
    throw new FileStoreAwayError(`Azure Blob Storage gave ${saidBy(error)}`)
  }
}

async function write(blob: BlockBlobClient, sealed: Buffer): Promise<void> {
  const blobHTTPHeaders = { blobContentType: 'application/octet-stream' }
  await blob.upload(sealed, sealed.length, { blobHTTPHeaders })
}

async function read(blob: BlockBlobClient): Promise<Buffer | undefined> {
  try {
    const { readableStreamBody } = await blob.download()
    const pieces: Buffer[] = []
    for await (const piece of readableStreamBody ?? []) pieces.push(Buffer.from(piece))
    return Buffer.concat(pieces)
  } catch (error) {
    if (faultOf(error) === 'gone') return undefined
    throw error
  }
}

async function removeAll(container: ContainerClient, prefix: string): Promise<void> {
  let waiting: Promise<void>[] = []
  for await (const { name } of container.listBlobsFlat({ prefix })) {
    waiting.push(remove(container, name))
    if (waiting.length < AT_ONCE) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
}

async function remove(container: ContainerClient, name: string): Promise<void> {
  await container.getBlobClient(name).deleteIfExists({ deleteSnapshots: 'include' })
}
