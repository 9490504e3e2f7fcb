import { withinTime } from './within-time.ts'

/** What Microsoft Graph said. */
export interface GraphAnswer {
  status: number
  /** Undefined where there is none, or it is not JSON. */
  body: unknown
}

/** `refused`: it was not done, and why in Graph's code; `unknown`: nobody knows whether it was. */
export type Written<T> =
  { kind: 'done'; value: T } | { kind: 'refused'; code: string } | { kind: 'unknown' }

export interface GraphRequest {
  method: 'GET' | 'POST' | 'PATCH'
  /** Below the version, with its query. */
  path: string
  body?: object
  /** Beside the one for immutable ids. */
  prefer?: string
}

/** Nobody answered: whether it was done is not known. */
export class GraphUnreachable extends Error {
  override name = 'GraphUnreachable'
}

/** Graph asks to be left alone for longer than anybody sits and waits. Nothing was done. */
export class GraphBusy extends Error {
  override name = 'GraphBusy'
  /** When it may be asked again. */
  readonly until: Date

  constructor(until: Date) {
    super('Graph asks to wait')
    this.until = until
  }
}

export interface GraphClientOptions {
  /** E.g. `https://graph.microsoft.com`; nothing else ever gets the token. */
  origin: string
  /** A token that is good now; `isRefused`: Graph did not take the last one. */
  token: (isRefused: boolean) => Promise<string>
  fetch: typeof fetch
  timeoutMs: number
  /** Waits; rejects when waiting makes no sense any more. */
  wait: (ms: number) => Promise<void>
  /** Milliseconds since 1970, by the clock on the wall. */
  now: () => number
}

/** Makes one request. Only what Graph has certainly not done is asked for again. */
export type AskGraph = (request: GraphRequest) => Promise<GraphAnswer>

/** Has to be said with every request, else ids change when a mail is moved or sent. */
const IMMUTABLE_IDS = 'IdType="ImmutableId"'
/** Outlook serves an app four requests of one mailbox at a time. */
const ABREAST = 4
const TOO_MANY = 429
const UNAVAILABLE = 503
const UNAUTHORISED = 401
/** Where Graph does not say how long. */
const BACK_OFF_MS = [2_000, 5_000, 15_000, 30_000, 60_000]
/** Longer is for a person to decide. */
const LONGEST_WAIT_MS = 300_000

/**
 * Microsoft Graph for the signed-in salesperson's own mailbox.
 *
 * Plain `fetch`: Microsoft's client repeats what timed out, and would write a mail twice. At most four
 * requests at a time; while Graph asks to wait, all of them wait. The returned function throws
 * `GraphUnreachable` without an answer, `GraphBusy` where it is asked to wait for too long, and what
 * `token` throws (`SignInNeeded`).
 */
export function createGraphClient(options: GraphClientOptions): AskGraph {
  const turn = turns(ABREAST)
  let pausedUntil: Promise<void> = Promise.resolve()
  const once = async (request: GraphRequest): Promise<Reply> => {
    const reply = await send(options, request, await options.token(false))
    if (reply.status !== UNAUTHORISED) return reply
    return send(options, request, await options.token(true))
  }
  const patiently = async (request: GraphRequest): Promise<Reply> => {
    for (const backOff of BACK_OFF_MS) {
      await pausedUntil
      const reply = await once(request)
      if (!asksToWait(reply)) return reply
      const ms = reply.retryAfterMs ?? backOff
      if (ms > LONGEST_WAIT_MS) throw new GraphBusy(new Date(options.now() + ms))
      const pause = options.wait(ms)
      pausedUntil = pause.catch(() => undefined)
      await pause
      if (!isUndone(request, reply)) return reply
    }
    return once(request)
  }
  return (request) => turn(() => patiently(request))
}

/** Too many requests; or nobody there for now, where Graph says for how long. */
const asksToWait = ({ status, retryAfterMs }: Reply): boolean =>
  status === TOO_MANY || (status === UNAVAILABLE && retryAfterMs !== undefined)

/** What was refused for now was not done; what fell over may have been, unless it only reads. */
const isUndone = ({ method }: GraphRequest, { status }: Reply): boolean =>
  status === TOO_MANY || method === 'GET'

interface Reply extends GraphAnswer {
  retryAfterMs: number | undefined
}

async function send(
  { origin, fetch: reach, timeoutMs, now }: GraphClientOptions,
  { method, path, body, prefer }: GraphRequest,
  token: string,
): Promise<Reply> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${token}`,
    prefer: prefer === undefined ? IMMUTABLE_IDS : `${IMMUTABLE_IDS}, ${prefer}`,
  }
  if (body) headers['content-type'] = 'application/json'
  const limits = {
    timeoutMs,
    onTimeout: () => new GraphUnreachable('No answer'),
    signal: undefined,
  }
  return withinTime(limits, async (signal) => {
    const init: RequestInit = { method, headers, credentials: 'omit', redirect: 'error' }
    if (body) init.body = JSON.stringify(body)
    if (signal) init.signal = signal
    try {
      return await read(await reach(`${origin}/v1.0${path}`, init), now)
    } catch (cause) {
      throw new GraphUnreachable('Graph was not reached', { cause })
    }
  })
}

async function read(response: Response, now: () => number): Promise<Reply> {
  const text = await response.text()
  const retryAfterMs = waitMs(response.headers.get('retry-after'), now)
  return { status: response.status, body: parsed(text), retryAfterMs }
}

/** RFC 9110 has seconds or a date; undefined: neither. Never less than a second. */
function waitMs(retryAfter: string | null, now: () => number): number | undefined {
  if (!retryAfter) return undefined
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now()
  return Number.isNaN(ms) ? undefined : Math.max(ms, 1000)
}

/** Proxies answer in HTML, and connections end early. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lets so many work at a time; the others come in order. */
function turns(abreast: number) {
  const waiting: (() => void)[] = []
  let working = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (working >= abreast) await new Promise<void>((resolve) => waiting.push(resolve))
    else working += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else working -= 1
    }
  }
}
