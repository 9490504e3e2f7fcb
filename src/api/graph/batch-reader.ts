import type { Static, TSchema } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'
import { checkedBody, isForNow, isGood, type GraphAnswer } from './graph-answer.ts'
import { askBatch, LARGEST_BATCH, type BatchPart } from './graph-batch.ts'
import { patiently, type GraphClientOptions } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'
import { graphSender } from './graph-request.ts'
import { limitedFetch } from './limited-fetch.ts'

/** Exchange carries out no more of a mailbox's requests at a time, and refuses others. */
const MOST_OF_A_MAILBOX = 4
/** Batches under way at the same time. */
const MOST_BATCHES = 6
/** Twenty pages with all their headers stay far below. */
const MOST_BYTES = 32 * 1024 * 1024

/** Reads from many mailboxes at once; what is asked at about the same time goes in one request. */
export interface BatchReader {
  /**
   * Reads, and again where Graph is busy, as long as it asks within reason; no other request to the
   * mailbox is begun meanwhile. Where it stays busy, this and all others are refused from then on.
   *
   * @param url below the version, or a link as Graph gave it
   * @throws MailSourceError for everything but the answer that the schema describes
   */
  read<T extends TSchema>(mailboxId: string, part: ReadPart, schema: T): Promise<Static<T>>
  /** Like `read`; any answer is good, also a refusal. */
  ask(mailboxId: string, part: ReadPart): Promise<GraphAnswer>
  /** Requests made so far, each part of a batch as one: so Graph counts them. */
  readonly requests: number
}

export interface ReadPart {
  url: string
  prefer?: string
}

interface Waiting {
  mailboxId: string
  part: BatchPart
  resolve: (answer: GraphAnswer) => void
  reject: (error: unknown) => void
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export function batchReader({ wait = sleep, ...access }: GraphClientOptions): BatchReader {
  const send = graphSender({ ...access, fetch: limitedFetch(access.fetch ?? fetch, MOST_BYTES) })
  const queue = new BatchQueue((batch) => settle(send, batch))
  const ask: BatchReader['ask'] = async (mailboxId, { url, prefer }) => {
    const part: BatchPart = { method: 'GET', url: belowVersion(access.origin, url) }
    if (prefer !== undefined) part.prefer = prefer
    const answer = await patiently(
      () => queue.add(mailboxId, part),
      (ms) => queue.hold(mailboxId, wait(ms)),
    )
    if (isForNow(answer)) queue.leave(mailboxId, answer)
    return answer
  }
  return {
    ask,
    async read(mailboxId, part, schema) {
      const answer = await ask(mailboxId, part)
      if (!isGood(answer)) throw graphFault(answer)
      return checkedBody(answer, schema)
    },
    get requests() {
      return queue.requests
    },
  }
}

/** Puts together what may go together: so many parts, and of each mailbox so many at a time. */
class BatchQueue {
  readonly #carryOut: (batch: readonly Waiting[]) => Promise<void>
  readonly #busy = new Map<string, number>()
  /** Mailboxes that are waited for. */
  readonly #held = new Map<string, Promise<unknown>>()
  /** Mailboxes that are too busy for longer than anybody waits here, and how Graph said so. */
  readonly #left = new Map<string, GraphAnswer>()
  #waiting: Waiting[] = []
  #batches = 0
  #isPlanned = false
  requests = 0

  /** @param carryOut tells everybody who waits; never fails */
  constructor(carryOut: (batch: readonly Waiting[]) => Promise<void>) {
    this.#carryOut = carryOut
  }

  add(mailboxId: string, part: BatchPart): Promise<GraphAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ mailboxId, part, resolve, reject })
      this.#plan()
    })
  }

  /** Asks nothing more of a mailbox: whoever does is told this. */
  leave(mailboxId: string, answer: GraphAnswer): void {
    this.#left.set(mailboxId, answer)
  }

  /** Begins nothing of a mailbox until then, whichever of its requests was asked to wait. */
  async hold(mailboxId: string, until: Promise<void>): Promise<void> {
    const all = Promise.all([this.#held.get(mailboxId), until])
    this.#held.set(mailboxId, all)
    await all
    if (this.#held.get(mailboxId) !== all) return
    this.#held.delete(mailboxId)
    this.#plan()
  }

  #plan(): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    // Whoever else asks now comes along.
    setImmediate(() => {
      this.#isPlanned = false
      while (this.#batches < MOST_BATCHES) {
        const batch = this.#next()
        if (batch.length === 0) return
        void this.#run(batch)
      }
    })
  }

  #next(): Waiting[] {
    const batch: Waiting[] = []
    this.#waiting = this.#waiting.filter((one) => {
      const refusal = this.#left.get(one.mailboxId)
      if (refusal) {
        one.resolve(refusal)
        return false
      }
      const atOnce = this.#busy.get(one.mailboxId) ?? 0
      if (this.#held.has(one.mailboxId)) return true
      if (batch.length === LARGEST_BATCH || atOnce === MOST_OF_A_MAILBOX) return true
      this.#busy.set(one.mailboxId, atOnce + 1)
      batch.push(one)
      return false
    })
    return batch
  }

  async #run(batch: readonly Waiting[]): Promise<void> {
    this.#batches += 1
    this.requests += batch.length
    await this.#carryOut(batch)
    this.#batches -= 1
    for (const { mailboxId } of batch) {
      const left = (this.#busy.get(mailboxId) ?? 1) - 1
      if (left === 0) this.#busy.delete(mailboxId)
      else this.#busy.set(mailboxId, left)
    }
    this.#plan()
  }
}

type Send = ReturnType<typeof graphSender>

/** Tells everybody who waits; a batch that Graph is too busy for is as if each part of it were. */
async function settle(send: Send, batch: readonly Waiting[]): Promise<void> {
  try {
    const parts = batch.map(({ part }) => part)
    const answers = await askBatch({ once: send }, parts)
    batch.forEach(({ resolve }, index) => resolve(answers[index] as GraphAnswer))
  } catch (error) {
    const isBusy = error instanceof MailSourceError && error.fault === 'throttled'
    for (const { resolve, reject } of batch) {
      if (isBusy) resolve({ status: 429, body: undefined, retryAfterMs: error.retryAfterMs })
      else reject(error)
    }
  }
}

const VERSION = '/v1.0'

/**
 * As a part of a batch says it.
 *
 * @throws MailSourceError for a link that leads away
 */
function belowVersion(origin: string, url: string): string {
  if (url.startsWith('/') && !url.startsWith('//')) return url
  const root = new URL(origin).origin + VERSION
  if (url.startsWith(`${root}/`)) return url.slice(root.length)
  throw new MailSourceError('unexpected-answer', 'A link that leads to another server')
}
