import type { Alert } from '../../contract/alert.ts'
import { alertStreamPath } from '../../contract/paths.ts'
import { ApiError, reached, refusalOf, type ApiClientOptions } from './api-client.ts'
import { serverSentEvents, type ServerSentEvent } from './server-sent-events.ts'
import { withinTime } from './within-time.ts'

export interface AlertEvent {
  /** Where to go on from after this. */
  position: number
  /** New or changed; null: the connection stands, and nothing else is said. */
  alert: Alert | null
}

/**
 * Connects to the alerts as they happen. Ends when the server ends it; rejects with `ApiError` when
 * it is refused or breaks off, and with the signal's reason when that is aborted.
 *
 * @param after position to go on from; undefined: from now on
 */
export type OpenAlertStream = (
  after: number | undefined,
  signal: AbortSignal,
) => AsyncIterable<AlertEvent>

/** @param options `timeoutMs` is how long to wait for the next sign of life */
export function createAlertStream(options: ApiClientOptions): OpenAlertStream {
  return async function* open(after, signal) {
    // Ends the request too when the reader stops reading or nothing comes any more.
    const connection = new AbortController()
    const end = () => connection.abort(signal.reason)
    signal.addEventListener('abort', end)
    const inTime = <T>(work: () => Promise<T>) =>
      withinTime({ timeoutMs: options.timeoutMs, onTimeout: tooLate, signal }, work)
    try {
      const response = await inTime(async () => connect(options, after, connection.signal))
      for await (const event of serverSentEvents(chunksOf(response, inTime))) {
        yield { position: Number(event.id), alert: alertOf(event) }
      }
    } finally {
      signal.removeEventListener('abort', end)
      connection.abort()
    }
  }
}

async function connect(
  { origin, authorization, fetch: send }: ApiClientOptions,
  after: number | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const headers = { accept: 'text/event-stream', authorization: await authorization() }
  const query = after === undefined ? '' : `?after=${after}`
  const init: RequestInit = { headers, credentials: 'omit', cache: 'no-store', signal }
  const response = await reached(() => send(origin + alertStreamPath + query, init))
  if (!response.ok) throw await refusalOf(response)
  return response
}

async function* chunksOf(
  { body }: Response,
  inTime: <T>(work: () => Promise<T>) => Promise<T>,
): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) throw new ApiError('unreadable', 'The stream of alerts has no body')
  for (;;) {
    const { done, value } = await inTime(() => reached(() => reader.read()))
    if (done) return
    yield value
  }
}

const alertOf = ({ event, data }: ServerSentEvent): Alert | null =>
  event === 'alert' ? (JSON.parse(data) as Alert) : null

const tooLate = () => new ApiError('timeout', 'Nothing came from the stream of alerts')
