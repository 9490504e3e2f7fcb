import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  ResponseType,
  type Context,
  type Middleware,
  type MiddlewareOptions,
} from '@microsoft/microsoft-graph-client'
import { isAtOrigin } from '../http/at-origin.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { retryAfter, type GraphAnswer } from './graph-answer.ts'
import { limitedFetch } from './limited-fetch.ts'
import { watchedCall, type GraphWatch } from './watched-call.ts'

/** How Graph is reached. */
export interface GraphAccess {
  /** E.g. `https://graph.microsoft.com`; nothing else ever gets the token. */
  origin: string
  /**
   * A token that is good now; may throw MailSourceError.
   *
   * @param isRefused Graph did not take the last one: get another, not one that is kept
   */
  token: (isRefused: boolean) => Promise<string>
  /** Node's own unless given. */
  fetch?: typeof fetch
  /** Told of every answer. */
  watch?: GraphWatch
}

export interface GraphRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the version, e.g. `/subscriptions`; or a link as Graph gave it. */
  url: string
  body?: object
  /** Beside the one for immutable ids. */
  prefer?: string
  /** The directory answers some questions only to who takes answers that may be minutes old. */
  isEventual?: boolean
}

/** What such a question has to come with. */
export const EVENTUAL = { name: 'ConsistencyLevel', value: 'eventual' } as const

/** Ids that survive a move; has to be said with every request, else the others come. */
export const IMMUTABLE_IDS = 'IdType="ImmutableId"'

const TIMEOUT_MS = 100_000
/** No page or batch comes near it. */
const MOST_BYTES = 32 * 1024 * 1024
const UNAUTHORISED = 401

/** Makes one request, once: whether it may be repeated only its caller knows. */
export type SendGraphRequest = (request: GraphRequest) => Promise<GraphAnswer>

/**
 * Microsoft's client without its handlers for retries and redirects: they would move a message twice,
 * and wait for minutes with the mailbox held.
 *
 * The returned function throws MailSourceError: `unreachable` without an answer, `unexpected-answer`
 * for a link to another place, for what is not JSON, and for an answer without end.
 */
export function graphSender(access: GraphAccess): SendGraphRequest {
  const { origin, token, watch } = access
  const send = limitedFetch(access.fetch ?? fetch, MOST_BYTES)
  const authentication = new AuthenticationHandler({ getAccessToken: () => token(false) })
  authentication.setNext(lastStep(origin, send))
  const client = Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: origin,
    customHosts: new Set([new URL(origin).hostname]),
  })
  const sendOnce = async (good: string, request: GraphRequest): Promise<GraphAnswer> => {
    const link = linkWithin(origin, request.url)
    const prepared = client
      .api(link ? '/' : request.url)
      .responseType(ResponseType.RAW)
      .header('Prefer', [IMMUTABLE_IDS, request.prefer].filter(Boolean).join(', '))
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(good) }),
        ...(link ? [new ExactLink(link)] : []),
      ])
    if (request.isEventual) prepared.header(EVENTUAL.name, EVENTUAL.value)
    try {
      return await answerOf((await asked(prepared, request)) as Response)
    } catch (cause) {
      if (cause instanceof MailSourceError) throw cause
      throw new MailSourceError('unreachable', 'Graph did not answer', { cause })
    }
  }
  const sendWith = (good: string, request: GraphRequest) =>
    watchedCall(watch, request, () => sendOnce(good, request))
  return async (request) => {
    // Asked for here and not within the client, which would hide why there is none.
    const answer = await sendWith(await token(false), request)
    if (answer.status !== UNAUTHORISED) return answer
    // Nothing was done, so even a move may be asked for again; a sign-in may have been revoked.
    return sendWith(await token(true), request)
  }
}

/** Microsoft's client takes links apart and puts them together in another order. */
class ExactLink implements MiddlewareOptions {
  readonly url: string

  constructor(url: string) {
    this.url = url
  }
}

/** @throws MailSourceError for a link that leads away: the token would go with it */
function linkWithin(origin: string, url: string): string | undefined {
  if (url.startsWith('/') && !url.startsWith('//')) return undefined
  if (isAtOrigin(url, origin)) return url
  throw new MailSourceError('unexpected-answer', 'A link that leads to another server')
}

const lastStep = (origin: string, send: typeof fetch): Middleware => ({
  async execute(context: Context) {
    const exact = context.middlewareControl?.getMiddlewareOptions(ExactLink) as
      ExactLink | undefined
    const url = exact?.url ?? String(context.request)
    if (!isAtOrigin(url, origin)) throw new Error('Not the configured server')
    context.response = await send(url, {
      ...(context.options as RequestInit),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  },
})

type ClientRequest = ReturnType<Client['api']>

function asked(request: ClientRequest, { method, body }: GraphRequest): Promise<unknown> {
  if (method === 'GET') return request.get()
  if (method === 'DELETE') return request.delete()
  return method === 'POST' ? request.post(body) : request.patch(body)
}

async function answerOf(response: Response): Promise<GraphAnswer> {
  const text = await response.text()
  const body = parsed(text)
  if (response.ok && text !== '' && body === undefined)
    throw new MailSourceError('unexpected-answer', `${response.status} without JSON`)
  return {
    status: response.status,
    body,
    retryAfterMs: retryAfter(response.headers.get('retry-after')),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Proxies answer in HTML, and connections end early: the caller sees that there is nothing.
    return undefined
  }
}
