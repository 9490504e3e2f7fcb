import type { ContainerClient } from '@azure/storage-blob'
import type { Buffer } from 'node:buffer'
import type { OpenBlobContainer } from '../azure/blob-container.service.ts'
import { faultOf, isOutside, saidBy } from '../azure/blob-fault.ts'
import { blobPages } from '../azure/blob-pages.service.ts'
import { within } from '../azure/patience.ts'
import { readAnswer } from '../azure/read-answer.service.ts'
import { deleteParts, findPart, listPartNumbers, putPart } from './file-part.store.ts'
import {
  FileStoreAwayError,
  type FileStore,
  type StoredPart,
  type StoredVersion,
} from './file-store.ts'

/** So many blobs are removed at once. */
const AT_ONCE = 8
/** For half a megabyte either way. */
const ANSWER_WITHIN_MS = 20_000

/**
 * Keeps files in Azure Blob Storage, a blob for each part; which blob is whose, the database says. No
 * blob is ever written twice: whoever was given a file reads what was checked.
 *
 * Files that were kept in the database before stay there, and can be had as before.
 *
 * @param newId names of blobs
 * @param answerWithinMs a call that takes longer has failed
 */
export function blobFiles(
  open: OpenBlobContainer,
  newId: () => string,
  answerWithinMs = ANSWER_WITHIN_MS,
): FileStore {
  const asked = <T>(work: (place: Place) => Promise<T>): Promise<T> =>
    ask(async () => work({ container: await open(), answerWithinMs }))
  return {
    async take(part, sealed) {
      const blob = `${prefixOf(part)}${part.number}-${newId()}`
      await asked((place) => write(place, blob, sealed))
      return {
        keep: (db) => putPart(db, part, { sealed: null, blob }),
        drop: () => asked((place) => remove(place, blob)),
      }
    },

    async get(db, part) {
      const place = await findPart(db, part)
      const { blob = null, sealed = null } = place ?? {}
      if (blob === null) return sealed ?? undefined
      return asked((place) => read(place, blob))
    },

    numbers: listPartNumbers,

    // First the blobs, then where they are: what is cut off in between is removed again.
    async remove(db, version) {
      await asked((place) => removeAll(place, prefixOf(version)))
      await deleteParts(db, version)
    },

    removeTenant: (tenantId) => asked((place) => removeAll(place, `${tenantId}/`)),
  }
}

function prefixOf({ tenantId, fileId, version }: StoredPart | StoredVersion): string {
  return `${tenantId}/${fileId}/${version}/`
}

interface Place {
  container: ContainerClient
  answerWithinMs: number
}

/**
 * What the library throws holds the request, and with it a signature: nothing of it goes on. A bug of
 * ours holds none, and stays one.
 */
async function ask<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isOutside(error)) throw error
    throw new FileStoreAwayError(`Azure Blob Storage gave ${saidBy(error)}`)
  }
}

async function write(
  { container, answerWithinMs }: Place,
  name: string,
  sealed: Buffer,
): Promise<void> {
  await container.getBlockBlobClient(name).upload(sealed, sealed.length, {
    blobHTTPHeaders: { blobContentType: 'application/octet-stream' },
    ...within(answerWithinMs),
  })
}

async function read(
  { container, answerWithinMs }: Place,
  name: string,
): Promise<Buffer | undefined> {
  try {
    const blob = container.getBlobClient(name)
    const { readableStreamBody } = await blob.download(0, undefined, within(answerWithinMs))
    return await readAnswer(readableStreamBody)
  } catch (error) {
    if (faultOf(error) === 'gone') return undefined
    throw error
  }
}

async function removeAll(place: Place, prefix: string): Promise<void> {
  const { container, answerWithinMs } = place
  for await (const { segment } of blobPages(container, { prefix }, answerWithinMs)) {
    const names = segment.blobItems.map(({ name }) => name)
    for (let at = 0; at < names.length; at += AT_ONCE)
      await Promise.all(names.slice(at, at + AT_ONCE).map((name) => remove(place, name)))
  }
}

async function remove({ container, answerWithinMs }: Place, name: string): Promise<void> {
  const blob = container.getBlobClient(name)
  await blob.deleteIfExists({ deleteSnapshots: 'include', ...within(answerWithinMs) })
}
