import type { BlobPlace } from './azure/blob-place.ts'
import { readBlobPlace } from './azure/read-blob-place.ts'
import type { EnvReader } from './env-reader.ts'
import { dutiesOf, hasDuty, type Role } from './roles.ts'

/** Where hits wait between being acknowledged and being recorded. */
export interface BufferConfig {
  /** Folder of the journal; empty where there is none. */
  dir: string
  /** Container of Azure Blob Storage in place of a journal; null: there is a journal, or nothing. */
  azure: AzureBufferConfig | null
  maxBytes: number
  drainEveryMs: number
}

export interface AzureBufferConfig {
  place: BlobPlace
  /** Most that waits in memory to be appended, and how long. */
  maxPendingBytes: number
  maxPendingMs: number
}

const MEGABYTE = 1024 * 1024
const SECOND_MS = 1000

/** Roles that no hit reaches have no journal; a shared buffer is emptied by workers too. */
export function bufferSettings(read: EnvReader, role: Role): BufferConfig {
  const kind = read.oneOf('BUFFER', ['file', 'azure'], 'file')
  const megabytes = read.integer('BUFFER_MAX_MB', { fallback: 1024, min: 1, max: 1_048_576 })
  return {
    dir: kind === 'file' && hasDuty(role, 'buffer') ? read.required('BUFFER_DIR') : '',
    azure: kind === 'azure' ? azure(read, role) : noAzure(read),
    maxBytes: megabytes * MEGABYTE,
    drainEveryMs: read.integer('DRAIN_EVERY_MS', { fallback: 1000, min: 10, max: 3_600_000 }),
  }
}

function azure(read: EnvReader, role: Role): AzureBufferConfig | null {
  if (!dutiesOf(role, true).includes('buffer')) return null
  if (read.optional('BUFFER_DIR'))
    read.problem('BUFFER_DIR', 'is for BUFFER=file; empty it by a proper stop, and take it away')
  const before = read.problems.length
  const place = readBlobPlace(read, 'BUFFER')
  if (place === null && read.problems.length === before)
    read.problem('BUFFER_BLOB_URL', 'or BUFFER_BLOB_CONNECTION_STRING must be set for BUFFER=azure')
  const megabytes = read.integer('BUFFER_PENDING_MB', { fallback: 16, min: 1, max: 1024 })
  const seconds = read.integer('BUFFER_PENDING_SECONDS', { fallback: 30, min: 1, max: 300 })
  return (
    place && {
      place,
      maxPendingBytes: megabytes * MEGABYTE,
      maxPendingMs: seconds * SECOND_MS,
    }
  )
}

/** Whoever says where the blobs are means them to be used. */
function noAzure(read: EnvReader): null {
  for (const name of ['BUFFER_BLOB_URL', 'BUFFER_BLOB_CONNECTION_STRING', 'BUFFER_BLOB_CONTAINER'])
    if (read.optional(name)) read.problem(name, 'is set, and BUFFER is not azure')
  return null
}
