import type { Hit } from '../tracking/hit.ts'

/** Where hits wait, safely, between being acknowledged and being recorded (law 4). */
export interface HitBuffer {
  /** Resolves once the hit would survive `kill -9`. Rejects when it would not. */
  append(hit: Hit): Promise<void>
  /**
   * Hands waiting hits to `record` in batches, oldest first, until none is left; a batch is
   * forgotten only after `record` resolved. Recording the same hit twice must be harmless.
   *
   * @throws what `record` throws; the batch stays
   */
  drain(record: (hits: readonly Hit[]) => Promise<void>): Promise<number>
  /** Hits waiting, and the age of the oldest. */
  status(): { waiting: number; oldestAt: string | null; bytes: number }
  close(): Promise<void>
}
