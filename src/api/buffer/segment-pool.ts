import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BufferFullError } from './buffer-full.ts'
import type { Poison } from './quarantine.ts'
import { fillWithZeros, Segment, type OpenFile } from './segment.ts'
import { syncFolder } from './sync-folder.ts'

const SEGMENT_NAME = /^(hits|spare)-(\d{10})\.journal$/

interface PoolOptions {
  dir: string
  maxBytes: number
  segmentBytes: number
  /** Segments kept ready to be written, beyond those in use. */
  ahead: number
  open: OpenFile
  setAside: (poison: Poison) => Promise<void>
}

/** Hands out empty segments with ever higher ids, and takes them back to be used again. */
export class SegmentPool {
  readonly #options: PoolOptions
  readonly #spares: string[] = []
  readonly #ready: Promise<Segment>[] = []
  #nextId = 1
  /** Segment files that exist or are being made, spares not counted. */
  #inUse = 0

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Looks at what an earlier process left behind; returns its segments that hold hits. */
  async recover(): Promise<Segment[]> {
    const found: Segment[] = []
    for (const name of (await readdir(this.#options.dir)).sort()) {
      const [, role, digits] = SEGMENT_NAME.exec(name) ?? []
      const id = Number(digits ?? 0)
      // An id is never used twice: a spare still holds the records of its earlier life.
      this.#nextId = Math.max(this.#nextId, id + 1)
      if (role === 'spare') await this.#keepSpare(join(this.#options.dir, name))
      if (role === 'hits') found.push(await this.#recovered(id))
    }
    const holding = found.filter((segment) => segment.hits > 0)
    for (const segment of found) if (segment.hits === 0) await this.giveBack(segment)
    this.#prepare()
    return holding
  }

  /** @throws BufferFullError, or the disk's error when no segment can be made */
  async take(): Promise<Segment> {
    const { ahead, maxBytes } = this.#options
    for (let failures = 0; ; failures++) {
      this.#prepare()
      const next = this.#ready.shift()
      if (!next) throw new BufferFullError(maxBytes)
      try {
        return await next
      } catch (error) {
        // Those made ahead may have failed for a reason that is gone by now.
        if (failures === ahead) throw error
      } finally {
        this.#prepare()
      }
    }
  }

  /** Takes a segment back whose hits are all recorded. */
  async giveBack(segment: Segment): Promise<void> {
    await segment.close()
    const spare = this.#pathOf('spare', segment.id)
    await rename(segment.path, spare)
    this.#inUse--
    await this.#keepSpare(spare)
  }

  /** Closes segments that were made ready and not taken. */
  async close(): Promise<void> {
    const made = await Promise.allSettled(this.#ready.splice(0))
    for (const outcome of made) if (outcome.status === 'fulfilled') await outcome.value.close()
  }

  #prepare(): void {
    const { ahead, maxBytes, segmentBytes } = this.#options
    while (this.#ready.length < ahead && (this.#inUse + 1) * segmentBytes <= maxBytes) {
      const made = this.#make()
      this.#ready.push(made)
      // Whoever took it hears of the failure; nobody else is to get it.
      made.catch(() => {
        this.#inUse--
        const at = this.#ready.indexOf(made)
        if (at >= 0) void this.#ready.splice(at, 1)
      })
    }
  }

  async #make(): Promise<Segment> {
    const { dir, segmentBytes, open: openFile } = this.#options
    this.#inUse++
    const id = this.#nextId++
    const segment = new Segment({ id, path: this.#pathOf('hits', id), size: segmentBytes })
    const spare = this.#spares.pop()
    if (spare) await rename(spare, segment.path)
    else await this.#fill(segment.path)
    // The name has to be safe before the first hit is: a lost rename would hide the segment.
    await syncFolder(dir)
    await segment.openForWriting(openFile)
    return segment
  }

  async #fill(path: string): Promise<void> {
    try {
      await fillWithZeros(this.#options.open, path, this.#options.segmentBytes)
    } catch (error) {
      // Half a file is of no use, and on a full disk its space is.
      await rm(path, { force: true })
      throw error
    }
  }

  async #recovered(id: number): Promise<Segment> {
    this.#inUse++
    const path = this.#pathOf('hits', id)
    const segment = new Segment({ id, path, size: this.#options.segmentBytes })
    // How far it was written, only reading tells; it may be of another size than new ones are.
    segment.end = (await stat(path)).size
    const { hits, others } = await segment.read()
    // What nobody can read must neither be lost with its file nor keep the process from starting.
    for (const other of others) await this.#options.setAside(unreadable(id, other))
    segment.hits = hits.length
    segment.oldestAt = hits[0]?.at ?? null
    return segment
  }

  /** Keeps a file for later where it fits and is wanted; else removes it. */
  async #keepSpare(path: string): Promise<void> {
    const { segmentBytes, ahead } = this.#options
    const isWanted = this.#spares.length < ahead && (await stat(path)).size === segmentBytes
    if (isWanted) this.#spares.push(path)
    else await rm(path)
  }

  #pathOf(role: 'hits' | 'spare', id: number): string {
    return join(this.#options.dir, `${role}-${String(id).padStart(10, '0')}.journal`)
  }
}

const unreadable = (segmentId: number, payload: Buffer): Poison => ({
  id: `segment-${segmentId}-${payload.byteOffset}`,
  reason: 'unreadable bytes in a journal',
  content: { base64: payload.toString('base64') },
})
