import type { Segment } from './segment.ts'
import type { SegmentPool } from './segment-pool.ts'
import { recordLength, writeRecord } from './record.ts'

/** A hit that waits to be made safe. */
export interface PendingHit {
  payload: Buffer
  /** When it arrived, ISO 8601. */
  at: string
  safe: () => void
  lost: (reason: unknown) => void
}

/** Most bytes that go in one write. */
export const BATCH_BYTES = 256 * 1024

/**
 * Writes pending hits into a segment of its own, everything that waits in one write. A hit is safe
 * when its write returned.
 */
export class Lane {
  isBusy = false
  segment: Segment | undefined
  readonly #pool: SegmentPool
  readonly #onFull: (segment: Segment) => void
  readonly #bytes = Buffer.alloc(BATCH_BYTES)
  #released: ((segment: Segment | undefined) => void)[] = []

  /** `onFull` gets every segment that this lane is done with, but for those released. */
  constructor(pool: SegmentPool, onFull: (segment: Segment) => void) {
    this.#pool = pool
    this.#onFull = onFull
  }

  /** Writes until the queue is empty. Never rejects: a hit that cannot be written is told so. */
  async work(queue: PendingHit[]): Promise<void> {
    this.isBusy = true
    while (queue.length > 0) {
      await this.#writeBatch(queue)
      this.#release()
    }
    this.isBusy = false
  }

  /**
   * Gives up the segment as soon as no write is under way, so that its hits can be recorded.
   *
   * @returns undefined when there are none
   */
  release(): Promise<Segment | undefined> {
    return new Promise((resolve) => {
      this.#released.push(resolve)
      if (!this.isBusy) this.#release()
    })
  }

  #release(): void {
    const [first, ...others] = this.#released
    if (!first) return
    this.#released = []
    const segment = this.segment?.hits ? this.segment : undefined
    if (segment) this.segment = undefined
    first(segment)
    for (const other of others) other(undefined)
  }

  async #writeBatch(queue: PendingHit[]): Promise<void> {
    let batch: PendingHit[] = []
    try {
      const segment = await this.#segmentFor(queue)
      // The other lane may have emptied the queue while a segment was made.
      batch = this.#takeBatch(queue, segment)
      if (batch.length === 0) return
      await this.#write(batch, segment)
      for (const hit of batch) hit.safe()
    } catch (error) {
      await this.#giveUp()
      // Without a segment nobody can be served: those who wait hear it, later ones try again.
      if (batch.length === 0) batch = queue.splice(0)
      for (const hit of batch) hit.lost(error)
    }
  }

  async #segmentFor(queue: readonly PendingHit[]): Promise<Segment> {
    const needed = recordLength(queue[0]?.payload.length ?? 0)
    if (this.segment && this.segment.room < needed) await this.#giveUp()
    this.segment ??= await this.#pool.take()
    return this.segment
  }

  #takeBatch(queue: PendingHit[], { room }: Segment): PendingHit[] {
    let bytes = 0
    let count = 0
    for (const { payload } of queue) {
      bytes += recordLength(payload.length)
      if (bytes > room || bytes > BATCH_BYTES) break
      count++
    }
    return queue.splice(0, count)
  }

  async #write(batch: readonly PendingHit[], segment: Segment): Promise<void> {
    let end = 0
    for (const { payload } of batch)
      end = writeRecord(this.#bytes, { segmentId: segment.id, payload, at: end })
    await segment.write(this.#bytes.subarray(0, end))
    segment.hits += batch.length
    segment.oldestAt ??= batch[0]?.at ?? null
  }

  /** Leaves the segment: it is full, or a write into it failed and its end is unknown. */
  async #giveUp(): Promise<void> {
    const segment = this.segment
    this.segment = undefined
    if (!segment) return
    // Nothing in it is safe: a disk in trouble must not use up the buffer's space with empty segments.
    if (segment.hits === 0 && (await this.#isGivenBack(segment))) return
    this.#onFull(segment)
    // What was written is safe already; a file that does not even close changes nothing.
    await segment.close().catch(() => undefined)
  }

  async #isGivenBack(segment: Segment): Promise<boolean> {
    return this.#pool.giveBack(segment).then(
      () => true,
      // It stays where it is, until it is drained as an empty one.
      () => false,
    )
  }
}
