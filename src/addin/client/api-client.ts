import type { ProblemBody, ProblemCode } from '../../contract/problem.ts'
import type { CallName } from '../../contract/paths.ts'
import type { Input, Reply } from '../../contract/routes.ts'
import type { CallApi } from './call.ts'
import { requestFor, type AnyInput } from './request.ts'
import { withinTime } from './within-time.ts'

/**
 * - a `ProblemCode`: the API refused, and says why
 * - `offline`: no connection, or the request never got there
 * - `timeout`: no answer in time
 * - `unreadable`: an answer that is not ours, such as a proxy's error page
 */
export type ApiErrorCode = ProblemCode | 'offline' | 'timeout' | 'unreadable'

interface ApiErrorOptions extends ErrorOptions {
  about?: readonly string[]
  retryAfterSeconds?: number
}

/** A call of the API that did not succeed. Its message is for logs, its code for people's words. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ApiErrorCode
  /** Addresses or field names the refusal is about; empty when it names none. */
  readonly about: readonly string[]
  /** Set with `too-many-requests` where the API said how long to wait. */
  readonly retryAfterSeconds: number | undefined

  constructor(code: ApiErrorCode, message: string, options: ApiErrorOptions = {}) {
    const { about = [], retryAfterSeconds, ...rest } = options
    super(message, rest)
    this.code = code
    this.about = about
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export interface ApiClientOptions {
  /** Origin of the API, absolute, e.g. `https://follow.contoso.com`. */
  origin: string
  /** Value of the Authorization header, asked for anew for each call, e.g. `Bearer …`. */
  authorization: () => Promise<string>
  fetch: typeof fetch
  /** From asking for the credential to the last byte of the answer. */
  timeoutMs: number
}

/** The call whose answer binds what follows to this browser. */
const KEEPS_COOKIE: ReadonlySet<CallName> = new Set<CallName>(['beginLoggingSignIn'])

interface Sending {
  url: string
  init: RequestInit
}

/**
 * Makes the function that calls the API by name.
 *
 * Needs `fetch` and timers only, so that the send handler can use it in classic Outlook's bare
 * engine. Every failure of the network or the API rejects with `ApiError`; what `authorization`
 * throws (`SignInNeeded`) passes through; an abort by the caller rejects with its own reason.
 */
export function createApiClient(options: ApiClientOptions): CallApi {
  return async <N extends CallName>(
    name: N,
    input: Input<N>,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<Reply<N>> => {
    const request = requestFor(name, input as AnyInput)
    const limits = { timeoutMs: options.timeoutMs, onTimeout: tooLate, signal }
    return withinTime(limits, async (abort) => {
      const headers: Record<string, string> = {
        accept: 'application/json',
        authorization: await options.authorization(),
      }
      if (request.body !== undefined) headers['content-type'] = 'application/json'
      const init: RequestInit = {
        method: request.method,
        headers,
        credentials: KEEPS_COOKIE.has(name) ? 'include' : 'omit',
      }
      if (request.body !== undefined) init.body = request.body
      if (abort) init.signal = abort
      return answer<N>(options.fetch, { url: options.origin + request.path, init })
    })
  }
}

const tooLate = () => new ApiError('timeout', 'No answer in time')

async function answer<N extends CallName>(send: typeof fetch, { url, init }: Sending) {
  const response = await reached(() => send(url, init))
  const body = await readable(response)
  if (response.ok && isObject(body)) return body as Reply<N>
  throw refusal(response, body)
}

/** A request that fetch itself gives up on never had an answer: no connection, or blocked. */
export async function reached<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (cause) {
    throw new ApiError('offline', 'The API was not reached', { cause })
  }
}

async function readable(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new ApiError('unreadable', `Answer ${response.status} is not JSON`, { cause })
  }
}

/** What an answer that is none says. */
export async function refusalOf(response: Response): Promise<ApiError> {
  return refusal(response, await readable(response))
}

function refusal(response: Response, body: unknown): ApiError {
  if (response.ok || !isProblem(body)) {
    return new ApiError('unreadable', `Answer ${response.status} is not ours`)
  }
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ApiError(body.code, body.title, {
    about: body.about ?? [],
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isProblem = (body: unknown): body is ProblemBody =>
  isObject(body) && 'code' in body && typeof body.code === 'string' && 'title' in body
