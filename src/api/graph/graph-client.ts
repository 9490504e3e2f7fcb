import type { Static, TSchema } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'
import { checkedBody, isForNow, isGood, type GraphAnswer } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'
import { graphSender, type GraphAccess, type SendGraphRequest } from './graph-request.ts'

export interface GraphClientOptions extends GraphAccess {
  wait?: (ms: number) => Promise<void>
}

/** Microsoft Graph for one mailbox: one request at a time, so that its limits are never met abreast. */
export interface GraphClient {
  /**
   * Reads, and again where it may: a busy server is waited for, as long as it asks within reason.
   *
   * @throws MailSourceError for everything but the answer that the schema describes
   */
  read<T extends TSchema>(url: string, schema: T, prefer?: string): Promise<Static<T>>
  /** Asks once, whatever is asked; throws MailSourceError only without an answer. */
  once: SendGraphRequest
  wait: (ms: number) => Promise<void>
  /** Requests made so far. */
  readonly requests: number
}

/** Before the second, third and fourth try, where Graph does not say how long. */
const BACK_OFF_MS = [1000, 4000, 16_000]
/** Longer waiting is the schedule's, not ours: somebody else may use the time. */
export const LONGEST_WAIT_MS = 30_000

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export function graphClient({ wait = sleep, ...access }: GraphClientOptions): GraphClient {
  const send = graphSender(access)
  let requests = 0
  let last: Promise<unknown> = Promise.resolve()
  const once: SendGraphRequest = (request) => {
    const answer = last.then(() => {
      requests += 1
      return send(request)
    })
    last = answer.catch(() => undefined)
    return answer
  }
  return {
    once,
    wait,
    async read(url, schema, prefer) {
      const request = { method: 'GET' as const, url, ...(prefer !== undefined && { prefer }) }
      const answer = await patiently(() => once(request), wait)
      if (!isGood(answer)) throw graphFault(answer)
      return checkedBody(answer, schema)
    },
    get requests() {
      return requests
    },
  }
}

/**
 * Repeats what may be repeated while the server is busy or does not answer.
 *
 * @returns the last answer, which may still be a refusal
 */
export async function patiently(
  ask: () => Promise<GraphAnswer>,
  wait: (ms: number) => Promise<void>,
): Promise<GraphAnswer> {
  for (const pause of BACK_OFF_MS) {
    const answer = await ask().catch(unlessUnreachable)
    if (answer && !isForNow(answer)) return answer
    const ms = answer?.retryAfterMs ?? pause
    if (answer && ms > LONGEST_WAIT_MS) return answer
    await wait(ms)
  }
  return ask()
}

function unlessUnreachable(error: unknown): undefined {
  if (error instanceof MailSourceError && error.fault === 'unreachable') return undefined
  throw error
}
