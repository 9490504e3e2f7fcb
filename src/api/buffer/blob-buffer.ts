import type { ContainerClient } from '@azure/storage-blob'
import type { Hit } from '../tracking/hit.ts'
import { drainBlob, type BlobDrain } from './blob-drain.ts'
import { BlobError } from '../azure/blob-fault.ts'
import type { LeaseTimes } from './blob-lease.ts'
import { listBlobs } from './blob-list.ts'
import { putIntoQuarantine } from './blob-quarantine.ts'
import { BlobWriter } from './blob-writer.ts'
import { BufferFullError } from './buffer-full.ts'
import type { HitBuffer, HitBufferStatus } from './hit-buffer.ts'
import type { PendingHit } from './lane.ts'
import { allPostponed, NotPostponedError } from './not-postponed.ts'
import { KnownBlobs, type ListedBlob } from './known-blobs.ts'
import type { Poison } from './quarantine.ts'

export interface BlobBufferOptions extends Partial<BlobTimes> {
  /** It has to be there, and nothing but this buffer may be in it. */
  container: ContainerClient
  newId: () => string
  /** Most bytes that the blobs of all processes together may take. */
  maxBytes: number
  /** Most bytes that wait in memory to be appended. */
  maxPendingBytes: number
  /** A hit that could not be made safe for so long is given up. */
  maxPendingMs: number
  /** Told of each thing that was put into quarantine, for the log. */
  onSetAside?: (poison: Pick<Poison, 'id' | 'reason'>) => void
}

/** When things are done; tests are in more of a hurry. */
interface BlobTimes extends LeaseTimes {
  /** A blob is finished when it is so old or so long. */
  blobMs: number
  blobBytes: number
  /** A call to append that takes longer is given up and made once more. */
  answerWithinMs: number
  /** Younger blobs of other processes are left to them. */
  otherAfterMs: number
  /** What is known of the container is looked up again after so long. */
  lookEveryMs: number
}

const TIMES: BlobTimes = {
  ...{ leaseSeconds: 30, renewEveryMs: 8000, drainAnswerWithinMs: 20_000 },
  ...{ blobMs: 60_000, blobBytes: 8 * 1024 * 1024, answerWithinMs: 3000 },
  ...{ otherAfterMs: 5000, lookEveryMs: 15_000 },
}
/** So many blobs in a row that cannot be reached: then it is not the blobs. */
const MOST_FAILURES = 3

/**
 * The hit buffer in a container of Azure Blob Storage, which any number of processes share: each
 * appends to a blob of its own, and any of them drains any blob.
 *
 * A hit is handed over twice where a process ended between recording it and removing its blob.
 */
export class BlobBuffer implements HitBuffer {
  readonly #options: BlobBufferOptions & BlobTimes
  readonly #known = new KnownBlobs()
  readonly #writer: BlobWriter
  #lookedAt = -Infinity
  #looking: Promise<unknown> | undefined
  #isClosed = false
  #draining: Promise<unknown> = Promise.resolve()
  #failed = 0

  constructor(given: BlobBufferOptions) {
    this.#options = { ...TIMES, ...given }
    this.#writer = new BlobWriter({
      ...this.#options,
      onAppended: ({ name, end, hits, oldestAt }) =>
        this.#known.written(name, { bytes: end, hits, oldestAt: oldestAt ?? '' }),
    })
  }

  append(hit: Hit): Promise<void> {
    return new Promise((safe, reject) => {
      const lost = (reason: unknown) => {
        this.#failed++
        reject(reason)
      }
      try {
        this.#enqueue(hit, { safe, lost })
      } catch (error) {
        lost(error)
      }
    })
  }

  async postpone(hits: readonly Hit[]): Promise<void> {
    const write = (hit: Hit) =>
      new Promise<void>((safe, lost) => this.#enqueue(hit, { safe, lost }))
    await allPostponed(hits.map(write))
  }

  drain(record: (hits: readonly Hit[]) => Promise<void>): Promise<number> {
    if (this.#isClosed) return Promise.reject(new Error('The hit buffer is closed'))
    const run = this.#draining.then(() => this.#drain(record))
    // Its caller hears of a failure; the next drain starts all the same.
    this.#draining = run.catch(() => undefined)
    return run
  }

  async quarantine(hit: Hit, reason: string): Promise<void> {
    await this.#setAside({ id: hit.id, reason, content: { hit } })
  }

  status(): HitBufferStatus {
    this.#lookSoon()
    return { ...this.#known.status(), failed: this.#failed }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#writer.close()
    await this.#draining
    await this.#looking
  }

  /** @throws BufferFullError */
  #enqueue(hit: Hit, told: Pick<PendingHit, 'safe' | 'lost'>): void {
    if (this.#isClosed) throw new Error('The hit buffer is closed')
    this.#lookSoon()
    if (this.#known.bytes >= this.#options.maxBytes)
      throw new BufferFullError(this.#options.maxBytes)
    this.#writer.append({ payload: Buffer.from(JSON.stringify(hit)), at: hit.at, ...told })
  }

  async #drain(record: BlobDrain['record']): Promise<number> {
    const { container } = this.#options
    const setAside = (poison: Poison) => this.#setAside(poison)
    const drain: BlobDrain = { container, times: this.#options, record, setAside }
    const drained = await this.#drainAll(drain, await this.#drainable())
    // Only once those are recorded: while the store is away, the open blob is left to grow.
    const own = await this.#writer.release()
    return own ? drained + (await this.#drainAll(drain, [own.name])) : drained
  }

  /** One blob that is in trouble does not keep the others waiting. */
  async #drainAll(drain: BlobDrain, names: readonly string[]): Promise<number> {
    const failures: Error[] = []
    let drained = 0
    for (const name of names) {
      try {
        const { hits, isRemoved } = await drainBlob(drain, name)
        drained += hits
        if (isRemoved) this.#known.removed(name)
      } catch (error) {
        if (!(error instanceof BlobError || error instanceof NotPostponedError)) throw error
        failures.push(error)
        if (failures.filter((one) => one instanceof BlobError).length === MOST_FAILURES) break
      }
    }
    if (failures[0]) throw failures[0]
    return drained
  }

  /** All but this process's open one, and those that other processes have just begun. */
  async #drainable(): Promise<string[]> {
    const { blobs, at } = await this.#look()
    const isDue = ({ name, createdAt }: ListedBlob) =>
      this.#known.isOwn(name) || at.getTime() - createdAt.getTime() >= this.#options.otherAfterMs
    return blobs
      .filter((blob) => blob.name !== this.#writer.openName && isDue(blob))
      .map(({ name }) => name)
  }

  async #setAside(poison: Poison): Promise<void> {
    const { container, drainAnswerWithinMs: answerWithinMs } = this.#options
    await putIntoQuarantine({ container, answerWithinMs }, poison)
    this.#known.quarantined()
    this.#options.onSetAside?.({ id: poison.id, reason: poison.reason })
  }

  async #look(): Promise<Awaited<ReturnType<typeof listBlobs>>> {
    this.#lookedAt = performance.now()
    const before = this.#known.ownNames()
    const list = await listBlobs(this.#options.container, this.#options.drainAnswerWithinMs)
    this.#known.listed(list.blobs, { before, quarantined: list.quarantined })
    return list
  }

  #lookSoon(): void {
    if (performance.now() - this.#lookedAt < this.#options.lookEveryMs) return
    this.#lookedAt = performance.now()
    // What cannot be looked up stays as it was known; appending and draining tell of the trouble.
    this.#looking = this.#look().catch(() => undefined)
  }
}
