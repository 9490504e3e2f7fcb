import { mkdir } from 'node:fs/promises'
import type { Hit } from '../tracking/hit.ts'
import { bufferTrouble, type BufferTrouble } from './buffer-trouble.ts'
import { lockFolder, type FolderLock } from './folder-lock.ts'
import { FolderQuarantine } from './folder-quarantine.ts'
import type { HitBuffer, HitBufferStatus } from './hit-buffer.ts'
import { BATCH_BYTES, Lane, type PendingHit } from './lane.ts'
import { allPostponed, NotPostponedError } from './not-postponed.ts'
import type { Poison } from './quarantine.ts'
import { recordLength } from './record.ts'
import { openFile, type OpenFile, type Segment } from './segment.ts'
import { SegmentPool } from './segment-pool.ts'

export interface JournalOptions {
  dir: string
  /** Most disk space that all segment files together may take. */
  maxBytes: number
  open?: OpenFile
}

/** One more gained nothing; with one, hits that arrive during a write wait for two. */
const LANES = 2
const MOST_SEGMENT_BYTES = 4 * 1024 * 1024
const LEAST_SEGMENT_BYTES = 4 * 1024
/** Where much waits, more together: a mail's others are looked up once for all its hits among them. */
const DRAIN_BATCH = 5000

/**
 * Opens the hit buffer that lives in a folder: segment files that are made ahead, opened O_DSYNC
 * and written by two lanes. What an earlier process left unrecorded is waiting again.
 *
 * After a crash, hits of a segment that was not recorded to its end are handed over once more.
 *
 * @throws FolderInUseError when another process has the folder
 */
export async function openJournal(options: JournalOptions): Promise<HitBuffer> {
  const { dir, maxBytes, open = openFile } = options
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(dir)
  const segmentBytes = segmentSize(maxBytes)
  const quarantine = new FolderQuarantine(dir)
  await quarantine.recover()
  const setAside = (poison: Poison) => quarantine.put(poison)
  const pool = new SegmentPool({ dir, maxBytes, segmentBytes, ahead: LANES, open, setAside })
  return new Journal({ lock, pool, quarantine, segmentBytes, left: await pool.recover() })
}

/** At least 16 segments within the limit, so that recorded ones can be used again in time. */
function segmentSize(maxBytes: number): number {
  const sixteenth = Math.floor(maxBytes / 16 / 4096) * 4096
  return Math.min(MOST_SEGMENT_BYTES, Math.max(LEAST_SEGMENT_BYTES, sixteenth))
}

interface JournalParts {
  lock: FolderLock
  pool: SegmentPool
  quarantine: FolderQuarantine
  segmentBytes: number
  /** Segments of an earlier process that hold hits. */
  left: readonly Segment[]
}

class Journal implements HitBuffer {
  readonly #lock: FolderLock
  readonly #pool: SegmentPool
  readonly #quarantine: FolderQuarantine
  readonly #longestRecord: number
  readonly #lanes: readonly Lane[]
  /** Full segments whose hits are not all recorded, oldest first. */
  readonly #full: Segment[]
  readonly #queue: PendingHit[] = []
  #isWakingUp = false
  #isClosed = false
  #draining: Promise<unknown> = Promise.resolve()
  #failed = 0
  #trouble: BufferTrouble | undefined

  constructor({ lock, pool, quarantine, segmentBytes, left }: JournalParts) {
    this.#lock = lock
    this.#pool = pool
    this.#quarantine = quarantine
    this.#longestRecord = Math.min(segmentBytes, BATCH_BYTES)
    this.#full = [...left]
    this.#lanes = Array.from(
      { length: LANES },
      () => new Lane(pool, (segment) => this.#full.push(segment)),
    )
  }

  append(hit: Hit): Promise<void> {
    return new Promise((resolve, reject) => {
      const refused = (reason: unknown) => {
        this.#failed++
        reject(reason)
      }
      const safe = () => {
        this.#trouble = undefined
        resolve()
      }
      const lost = (reason: unknown) => {
        this.#trouble = bufferTrouble(reason)
        refused(reason)
      }
      try {
        this.#enqueue(hit, { safe, lost })
      } catch (error) {
        refused(error)
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

  quarantine(hit: Hit, reason: string): Promise<void> {
    return this.#quarantine.put({ id: hit.id, reason, content: { hit } })
  }

  status(): HitBufferStatus {
    const written = this.#lanes.flatMap(({ segment }) => segment ?? [])
    const holding = [...this.#full, ...written].filter(({ hits }) => hits > 0)
    return {
      waiting: sum(holding.map(({ hits, recorded }) => hits - recorded)),
      oldestAt: holding.map(({ oldestAt }) => oldestAt ?? '').sort()[0] ?? null,
      bytes: sum(this.#full.map(({ size }) => size)) + sum(written.map(({ end }) => end)),
      failed: this.#failed,
      quarantined: this.#quarantine.count,
      ...(this.#trouble && { trouble: this.#trouble }),
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#idle()
    await this.#draining
    for (const { segment } of this.#lanes) await segment?.close()
    for (const segment of this.#full) await segment.close()
    await this.#pool.close()
    await this.#lock.release()
  }

  #enqueue(hit: Hit, told: Pick<PendingHit, 'safe' | 'lost'>): void {
    if (this.#isClosed) throw new Error('The hit buffer is closed')
    const payload = Buffer.from(JSON.stringify(hit))
    if (recordLength(payload.length) > this.#longestRecord)
      throw new Error(`A hit of ${payload.length} bytes is too long`)
    this.#queue.push({ payload, at: hit.at, ...told })
    this.#wakeUp()
  }

  /** Starts idle lanes once everything that this turn of the event loop brings has been queued. */
  #wakeUp(): void {
    if (this.#isWakingUp) return
    this.#isWakingUp = true
    setImmediate(() => {
      this.#isWakingUp = false
      const lane = this.#lanes.find(({ isBusy }) => !isBusy)
      if (lane) void lane.work(this.#queue)
    })
  }

  async #idle(): Promise<void> {
    while (this.#isWakingUp || this.#lanes.some(({ isBusy }) => isBusy))
      await new Promise((resolve) => setImmediate(resolve))
  }

  async #drain(record: (hits: readonly Hit[]) => Promise<void>): Promise<number> {
    let drained = 0
    let held: unknown
    for (const segment of [...this.#full]) {
      try {
        drained += await this.#drainSegment(segment, record)
      } catch (error) {
        if (!(error instanceof NotPostponedError)) throw error
        // What is behind it makes room, once it is recorded.
        held = error
      }
    }
    if (held) throw held
    // Only once those are recorded: while the store is away, segments being written are left to
    // fill up, and no space is wasted.
    for (const lane of this.#lanes) {
      const segment = await lane.release()
      if (!segment) continue
      this.#full.push(segment)
      drained += await this.#drainSegment(segment, record)
    }
    return drained
  }

  async #drainSegment(
    segment: Segment,
    record: (hits: readonly Hit[]) => Promise<void>,
  ): Promise<number> {
    const hits = segment.hits > 0 ? (await segment.read()).hits : []
    const first = segment.recorded
    for (let at = first; at < hits.length; at += DRAIN_BATCH) {
      const batch = hits.slice(at, at + DRAIN_BATCH)
      await record(batch)
      segment.recorded = at + batch.length
    }
    this.#failed += Math.max(0, segment.hits - hits.length)
    this.#full.splice(this.#full.indexOf(segment), 1)
    await this.#pool.giveBack(segment)
    return hits.length - first
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
