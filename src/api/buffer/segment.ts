import { constants } from 'node:fs'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Hit } from '../tracking/hit.ts'
import { hitIn } from './known-hit.ts'
import { readRecords } from './record.ts'

/** The one call through which segment files are opened; tests watch it and make it fail. */
export type OpenFile = (path: string, flags: number, mode: number) => Promise<FileHandle>

export const openFile: OpenFile = open

/** Windows has no O_DSYNC; there every write is followed by a flush. */
const SYNC_ON_WRITE: number | undefined = constants.O_DSYNC
const OWNER_ONLY = 0o600
const ZEROS = Buffer.alloc(256 * 1024)
/** Some 2 ms of reading. */
const READ_AT_ONCE = 500

/** A file of fixed size that hits are written into, one record after another. */
export class Segment {
  readonly id: number
  readonly path: string
  readonly size: number
  /** Hits in it, and how many of them were recorded already. */
  hits = 0
  recorded = 0
  /** Offset behind the last record. */
  end = 0
  oldestAt: string | null = null
  #file: FileHandle | undefined

  constructor({ id, path, size }: Pick<Segment, 'id' | 'path' | 'size'>) {
    this.id = id
    this.path = path
    this.size = size
  }

  get room(): number {
    return this.size - this.end
  }

  /** Opens it for writing: each write returns only when its bytes are on the disk. */
  async openForWriting(open: OpenFile): Promise<void> {
    this.#file = await open(this.path, constants.O_RDWR | (SYNC_ON_WRITE ?? 0), OWNER_ONLY)
  }

  /** Writes records behind the last one. After a failure the segment must not be written again. */
  async write(records: Buffer): Promise<void> {
    const file = this.#file
    if (!file) throw new Error(`Segment ${this.id} is not open`)
    let done = 0
    while (done < records.length) {
      const { bytesWritten } = await file.write(
        records,
        done,
        records.length - done,
        this.end + done,
      )
      done += bytesWritten
    }
    if (SYNC_ON_WRITE === undefined) await file.datasync()
    this.end += done
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }

  /**
   * Hits of the segment as they are on the disk, and whole records that are none; nothing behind
   * `end`. Lets others have their turn meanwhile.
   */
  async read(): Promise<{ hits: Hit[]; others: Buffer[] }> {
    const hits: Hit[] = []
    const others: Buffer[] = []
    const bytes = (await readFile(this.path)).subarray(0, this.end)
    for (const payload of readRecords(bytes, this.id)) {
      const hit = hitIn(payload)
      if (hit) hits.push(hit)
      else others.push(payload)
      if ((hits.length + others.length) % READ_AT_ONCE === 0) await othersTurn()
    }
    return { hits, others }
  }
}

/** Makes a file of zeros, so that writing into it later changes no metadata. */
export async function fillWithZeros(open: OpenFile, path: string, size: number): Promise<void> {
  const flags = constants.O_CREAT | constants.O_TRUNC | constants.O_WRONLY
  const file = await open(path, flags, OWNER_ONLY)
  try {
    let at = 0
    while (at < size)
      at += (await file.write(ZEROS, 0, Math.min(ZEROS.length, size - at), at)).bytesWritten
    await file.sync()
  } finally {
    await file.close()
  }
}
