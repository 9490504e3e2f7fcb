import type { HitBufferStatus } from './hit-buffer.ts'

/** Reckoned with until this process knows the length of its own. */
const USUAL_RECORD_BYTES = 320

interface KnownBlob {
  bytes: number
  /** ISO 8601. */
  oldestAt: string
  /** Only of those that this process wrote. */
  hits?: number
}

/** A blob as it stands in the container's list. */
export interface ListedBlob {
  name: string
  bytes: number
  /** By Azure's clock. */
  createdAt: Date
  /** When its first hit arrived, ISO 8601. */
  oldestAt: string
}

/** What is known of blobs that wait: this process's own by heart, the others by the last list. */
export class KnownBlobs {
  readonly #own = new Map<string, KnownBlob>()
  #others = new Map<string, KnownBlob>()
  #quarantined = 0
  /** Added up as they change: every hit asks for it. */
  #bytes = 0

  /** This process appended to a blob. */
  written(name: string, blob: Required<KnownBlob>): void {
    this.#bytes += blob.bytes - (this.#own.get(name)?.bytes ?? 0)
    this.#own.set(name, blob)
  }

  /** A blob was recorded and removed. */
  removed(name: string): void {
    this.#bytes -= (this.#own.get(name) ?? this.#others.get(name))?.bytes ?? 0
    this.#own.delete(name)
    this.#others.delete(name)
  }

  /** Something was set aside. */
  quarantined(): void {
    this.#quarantined++
  }

  isOwn(name: string): boolean {
    return this.#own.has(name)
  }

  /** Names of own blobs: those that a later list does not have were recorded by somebody else. */
  ownNames(): readonly string[] {
    return [...this.#own.keys()]
  }

  /** @param before own blobs that were there before the list was asked for */
  listed(
    blobs: readonly ListedBlob[],
    { before, quarantined }: { before: readonly string[]; quarantined: number },
  ): void {
    const names = new Set(blobs.map(({ name }) => name))
    for (const name of before) if (!names.has(name)) this.#own.delete(name)
    const others = blobs.filter(({ name }) => !this.#own.has(name))
    this.#others = new Map(others.map(({ name, bytes, oldestAt }) => [name, { bytes, oldestAt }]))
    this.#quarantined = quarantined
    this.#addUp()
  }

  get bytes(): number {
    return this.#bytes
  }

  status(): Omit<HitBufferStatus, 'failed'> {
    const own = [...this.#own.values()]
    const ownHits = sum(own, ({ hits = 0 }) => hits)
    const recordBytes = ownHits > 0 ? sum(own, ({ bytes }) => bytes) / ownHits : USUAL_RECORD_BYTES
    const otherBytes = sum([...this.#others.values()], ({ bytes }) => bytes)
    const all = this.#all()
    return {
      waiting: ownHits + Math.round(otherBytes / recordBytes),
      oldestAt: all.map(({ oldestAt }) => oldestAt).sort()[0] ?? null,
      bytes: this.bytes,
      blobs: all.length,
      quarantined: this.#quarantined,
    }
  }

  #addUp(): void {
    this.#bytes = sum(this.#all(), ({ bytes }) => bytes)
  }

  #all(): KnownBlob[] {
    return [...this.#own.values(), ...this.#others.values()]
  }
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0)
}
