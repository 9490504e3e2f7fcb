import { blobPlaceOf, isFault, type BlobEntries, type BlobPlace } from './blob-place.ts'

/** Of settings by name. */
interface Reader {
  optional(name: string): string | undefined
  problem(name: string, what: string): void
}

/**
 * Where blobs lie, by `<prefix>_BLOB_URL`, or by `<prefix>_BLOB_CONNECTION_STRING` with
 * `<prefix>_BLOB_CONTAINER`. Problems never repeat a value: there are secrets in them.
 *
 * @returns null: none of them is set, or something is wrong
 */
export function readBlobPlace(read: Reader, prefix: string): BlobPlace | null {
  const names: Readonly<Record<keyof BlobEntries, string>> = {
    url: `${prefix}_BLOB_URL`,
    connectionString: `${prefix}_BLOB_CONNECTION_STRING`,
    container: `${prefix}_BLOB_CONTAINER`,
  }
  const place = blobPlaceOf({
    url: read.optional(names.url),
    connectionString: read.optional(names.connectionString),
    container: read.optional(names.container),
  })
  if (place === null || !isFault(place)) return place
  read.problem(names[place.entry], place.what)
  return null
}
