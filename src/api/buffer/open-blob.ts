import type { AppendBlobClient, ContainerClient } from '@azure/storage-blob'
import { faultOf, told } from '../azure/blob-fault.ts'
import { hitBlobName, OLDEST_AT, segmentIdOf } from './hit-blob.ts'
import { recordLength, writeRecord } from './record.ts'

/** Azure takes 50,000 in one blob. */
const MOST_BLOCKS = 20_000

export interface NewBlob {
  /** UUID v7, never used before. */
  id: string
  /** When the first of the hits that are to come arrived, ISO 8601. */
  oldestAt: string
  /** A call that takes longer is given up; whether it was carried out is asked for then. */
  answerWithinMs: number
}

/** An append blob that this process, and only this one, appends records to. */
export class OpenBlob {
  readonly name: string
  readonly segmentId: number
  readonly openedAt = performance.now()
  /** Offset behind the last record that is known to be there. */
  end = 0
  hits = 0
  oldestAt: string | null = null
  #blocks = 0
  readonly #client: AppendBlobClient
  readonly #answerWithinMs: number

  private constructor(container: ContainerClient, { id, answerWithinMs }: NewBlob) {
    this.#answerWithinMs = answerWithinMs
    this.name = hitBlobName(id)
    this.segmentId = segmentIdOf(this.name)
    this.#client = container.getAppendBlobClient(this.name)
  }

  /** @throws BlobError */
  static async create(container: ContainerClient, made: NewBlob): Promise<OpenBlob> {
    const blob = new OpenBlob(container, made)
    // For other processes, which have not seen the hits.
    const metadata = { [OLDEST_AT]: made.oldestAt }
    await told(
      'a blob could not be made',
      blob.#client.create({ metadata, abortSignal: blob.#patience() }),
    )
    return blob
  }

  get isUsedUp(): boolean {
    return this.#blocks >= MOST_BLOCKS
  }

  /** The records as they stand in this blob. */
  recordsOf(payloads: readonly Buffer[]): Buffer {
    const length = payloads.reduce((sum, payload) => sum + recordLength(payload.length), 0)
    const bytes = Buffer.alloc(length)
    let at = 0
    for (const payload of payloads)
      at = writeRecord(bytes, { segmentId: this.segmentId, payload, at })
    return bytes
  }

  /**
   * Appends at the known end and nowhere else, so that asking again never writes twice.
   *
   * @returns false where this blob takes nothing more: they have to go into another one
   * @throws BlobError where it cannot be told: asking again with the same bytes finds it out
   */
  async append(bytes: Buffer): Promise<boolean> {
    if (!(await this.#isAppended(bytes))) return false
    this.end += bytes.length
    this.#blocks += 1
    return true
  }

  #patience(): AbortSignal {
    return AbortSignal.timeout(this.#answerWithinMs)
  }

  async #isAppended(bytes: Buffer): Promise<boolean> {
    try {
      await this.#client.appendBlock(bytes, bytes.length, {
        conditions: { appendPosition: this.end },
        abortSignal: this.#patience(),
      })
      return true
    } catch (error) {
      switch (faultOf(error)) {
        // An earlier question whose answer got lost may have been carried out, then and only then.
        case 'moved-on':
        case 'leased':
          return this.#holds(bytes)
        case 'gone':
        case 'blob-full':
          return false
        default:
          return told('hits could not be appended', Promise.reject(error as Error))
      }
    }
  }

  async #holds(bytes: Buffer): Promise<boolean> {
    const options = { abortSignal: this.#patience() }
    try {
      const { contentLength = 0 } = await this.#client.getProperties(options)
      if (contentLength < this.end + bytes.length) return false
      const found = await this.#client.downloadToBuffer(this.end, bytes.length, options)
      return found.equals(bytes)
    } catch (error) {
      // All of it was recorded and removed meanwhile, perhaps with these.
      if (faultOf(error) === 'gone') return false
      return told('a blob could not be read', Promise.reject(error as Error))
    }
  }
}
