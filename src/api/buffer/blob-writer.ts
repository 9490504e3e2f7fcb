import type { ContainerClient } from '@azure/storage-blob'
import { setTimeout as pause } from 'node:timers/promises'
import { BufferFullError } from './buffer-full.ts'
import type { PendingHit } from './lane.ts'
import { OpenBlob } from './open-blob.ts'
import { recordLength } from './record.ts'

export interface BlobWriterOptions {
  container: ContainerClient
  newId: () => string
  /** A blob is finished when it is so old or so long. */
  blobMs: number
  blobBytes: number
  /** Most bytes that wait in memory to be appended. */
  maxPendingBytes: number
  /** A hit that could not be made safe for so long is given up. */
  maxPendingMs: number
  /** A call that takes longer is given up and made once more. */
  answerWithinMs: number
  /** Told of every blob that got longer. */
  onAppended: (blob: OpenBlob) => void
}

/** Most bytes in one append; Azure takes 4 MiB. */
const BATCH_BYTES = 1024 * 1024
const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 1000
/** When the process is to end, hits that cannot be made safe are given up sooner. */
const CLOSING_MS = 5000

interface Waiting extends PendingHit {
  /** On the clock that nobody sets. */
  since: number
}

/**
 * Appends hits to a blob of its own, all that wait in one append. A hit is safe when its append was
 * acknowledged, or was found to have been carried out.
 */
export class BlobWriter {
  readonly #options: BlobWriterOptions
  readonly #queue: Waiting[] = []
  #maxPendingMs: number
  #pendingBytes = 0
  #blob: OpenBlob | undefined
  #working: Promise<void> | undefined
  #released: ((blob: OpenBlob | undefined) => void)[] = []

  constructor(options: BlobWriterOptions) {
    this.#options = options
    this.#maxPendingMs = options.maxPendingMs
  }

  /** The blob that is appended to, if any. */
  get openName(): string | undefined {
    return this.#blob?.name
  }

  /** @throws BufferFullError */
  append(hit: PendingHit): void {
    const { maxPendingBytes } = this.#options
    const bytes = recordLength(hit.payload.length)
    if (bytes > BATCH_BYTES) throw new Error(`A hit of ${hit.payload.length} bytes is too long`)
    if (this.#pendingBytes + bytes > maxPendingBytes) throw new BufferFullError(maxPendingBytes)
    this.#pendingBytes += bytes
    this.#queue.push({ ...hit, since: performance.now() })
    this.#working ??= this.#work()
  }

  /**
   * Finishes the blob as soon as no append is under way, so that its hits can be recorded.
   *
   * @returns undefined when there is none
   */
  release(): Promise<OpenBlob | undefined> {
    return new Promise((resolve) => {
      this.#released.push(resolve)
      if (!this.#working) this.#release()
    })
  }

  /** Resolves when nothing waits any more. */
  async close(): Promise<void> {
    this.#maxPendingMs = Math.min(this.#maxPendingMs, CLOSING_MS)
    await this.#working
  }

  async #work(): Promise<void> {
    // Everything that this turn of the event loop brings goes along.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#queue.length > 0) {
      await this.#write(this.#takeBatch())
      this.#release()
    }
    this.#working = undefined
  }

  #release(): void {
    const [first, ...others] = this.#released
    if (!first) return
    this.#released = []
    const blob = this.#blob
    this.#blob = undefined
    first(blob)
    for (const other of others) other(undefined)
  }

  #takeBatch(): Waiting[] {
    let bytes = 0
    let count = 0
    for (const { payload } of this.#queue) {
      bytes += recordLength(payload.length)
      if (bytes > BATCH_BYTES) break
      count++
    }
    return this.#queue.splice(0, count)
  }

  /** Never rejects: hits that cannot be made safe are told so. */
  async #write(batch: readonly Waiting[]): Promise<void> {
    for (let failures = 0; ; failures++) {
      try {
        while (!(await this.#isAppended(batch))) continue
        return this.#done(batch, (hit) => hit.safe())
      } catch (error) {
        if (this.#isTooOld(batch[0])) return this.#giveUp(batch, error)
        await pause(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS))
      }
    }
  }

  async #isAppended(batch: readonly Waiting[]): Promise<boolean> {
    const blob = await this.#blobFor(batch)
    if (!(await blob.append(blob.recordsOf(batch.map(({ payload }) => payload))))) {
      // Somebody drains it, or nothing more goes in: on with the next one.
      this.#blob = undefined
      return false
    }
    blob.hits += batch.length
    blob.oldestAt ??= batch[0]?.at ?? null
    this.#options.onAppended(blob)
    return true
  }

  async #blobFor([first]: readonly Waiting[]): Promise<OpenBlob> {
    const { container, newId, answerWithinMs } = this.#options
    if (this.#blob && !this.#isFinished(this.#blob)) return this.#blob
    this.#blob = undefined
    const made = { id: newId(), oldestAt: first?.at ?? '', answerWithinMs }
    this.#blob = await OpenBlob.create(container, made)
    return this.#blob
  }

  #isFinished(blob: OpenBlob): boolean {
    const { blobMs, blobBytes } = this.#options
    return blob.isUsedUp || blob.end >= blobBytes || performance.now() - blob.openedAt >= blobMs
  }

  #isTooOld(hit: Waiting | undefined): boolean {
    return hit !== undefined && performance.now() - hit.since >= this.#maxPendingMs
  }

  /** Whether the last append is carried out after all is unknown: its blob is not used again. */
  #giveUp(batch: readonly Waiting[], error: unknown): void {
    this.#blob = undefined
    const young = this.#queue.findIndex((hit) => !this.#isTooOld(hit))
    const old = this.#queue.splice(0, young === -1 ? this.#queue.length : young)
    this.#done([...batch, ...old], (hit) => hit.lost(error))
  }

  #done(hits: readonly Waiting[], tell: (hit: Waiting) => void): void {
    for (const hit of hits) {
      this.#pendingBytes -= recordLength(hit.payload.length)
      tell(hit)
    }
  }
}
