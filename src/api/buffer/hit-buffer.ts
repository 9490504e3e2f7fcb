import type { Hit } from '../tracking/hit.ts'
import type { BufferTrouble } from './buffer-trouble.ts'

/** Where hits wait, safely, between being acknowledged and being recorded (law 4). */
export interface HitBuffer {
  /** Resolves once the hit would survive `kill -9`. Rejects when it would not. */
  append(hit: Hit): Promise<void>
  /**
   * Hands every hit that was waiting when called to `record` in batches, oldest batches first. A
   * batch is forgotten only after `record` resolved; recording the same hit twice must be harmless.
   *
   * @returns how many hits were handed over
   * @throws what `record` throws; that batch and later ones stay. After a NotPostponedError, only
   *   what lies together with that batch
   */
  drain(record: (hits: readonly Hit[]) => Promise<void>): Promise<number>
  /**
   * Puts hits that are being handed over behind all others: for another time.
   *
   * @throws NotPostponedError where there is no room; they wait where they were, and are not lost
   */
  postpone(hits: readonly Hit[]): Promise<void>
  /**
   * Sets a hit aside that the store will never take, while it takes others: for an operator to look
   * at. A buffer without it keeps such hits waiting.
   */
  quarantine?(hit: Hit, reason: string): Promise<void>
  status(): HitBufferStatus
  close(): Promise<void>
}

/** How the buffer is doing, for health. */
export interface HitBufferStatus {
  /** Hits not yet recorded; those that other processes took in are reckoned from their size. */
  waiting: number
  /** When the oldest waiting hit arrived, ISO 8601; null: none waits. */
  oldestAt: string | null
  /** Space that the waiting hits take, of the buffer's limit. */
  bytes: number
  /** Hits that could not be made safe since the start: they are lost. */
  failed: number
  /** Why the last hit could not be made safe; absent where it could. */
  trouble?: BufferTrouble
  /** Blobs that hits wait in, where the buffer is made of these. */
  blobs?: number
  /** What was set aside because nothing can be made of it, where the buffer does that. */
  quarantined?: number
}
