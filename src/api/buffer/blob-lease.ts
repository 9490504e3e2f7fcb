import type { BlobClient, BlobLeaseClient } from '@azure/storage-blob'
import { faultOf, told } from '../azure/blob-fault.ts'

/** Somebody else may have the blob by now. */
export class LeaseLostError extends Error {
  override name = 'LeaseLostError'
}

export interface LeaseTimes {
  /** 15 to 60 seconds. */
  leaseSeconds: number
  renewEveryMs: number
  /** A call that takes longer has failed. */
  drainAnswerWithinMs: number
}

/**
 * The right to be the only one who changes a blob, kept up as long as it is wanted. While it is
 * held nothing is appended to the blob either: that is refused without the lease's id.
 */
export class BlobLease {
  readonly #lease: BlobLeaseClient
  readonly #times: LeaseTimes
  readonly #timer: NodeJS.Timeout
  #heldUntil: number
  #isLost = false

  private constructor(lease: BlobLeaseClient, times: LeaseTimes, since: number) {
    this.#lease = lease
    this.#times = times
    this.#heldUntil = since + times.leaseSeconds * 1000
    this.#timer = setInterval(() => void this.#renew(), times.renewEveryMs)
    this.#timer.unref()
  }

  /** @returns undefined where somebody else holds it, or the blob is gone */
  static async acquire(blob: BlobClient, times: LeaseTimes): Promise<BlobLease | undefined> {
    // The clock of the lease runs from before the question: then ours is never the longer one.
    const since = performance.now()
    const lease = blob.getBlobLeaseClient()
    try {
      await lease.acquireLease(times.leaseSeconds, patience(times))
      return new BlobLease(lease, times, since)
    } catch (error) {
      const fault = faultOf(error)
      if (fault === 'leased' || fault === 'gone') return undefined
      return told('a blob could not be leased', Promise.reject(error as Error))
    }
  }

  get id(): string {
    return this.#lease.leaseId
  }

  /** @throws LeaseLostError */
  check(): void {
    if (this.#isLost || performance.now() > this.#heldUntil)
      throw new LeaseLostError('The lease of a blob was lost')
  }

  /** Stops renewing: the blob is gone. */
  stop(): void {
    clearInterval(this.#timer)
  }

  /** Lets others have the blob at once. */
  async release(): Promise<void> {
    this.stop()
    // Where that fails it ends by itself.
    await this.#lease.releaseLease(patience(this.#times)).catch(() => undefined)
  }

  async #renew(): Promise<void> {
    const since = performance.now()
    try {
      await this.#lease.renewLease(patience(this.#times))
      this.#heldUntil = since + this.#times.leaseSeconds * 1000
    } catch (error) {
      // No answer loses nothing yet: until its time is over the lease is ours.
      if (faultOf(error) !== 'unclear') this.#isLost = true
    }
  }
}

/** For one call of what a drain does. */
export function patience({ drainAnswerWithinMs }: LeaseTimes): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(drainAnswerWithinMs) }
}
