import { MailSourceError } from '../logging/mail-source.ts'
import { childOf, elementsOf, soapBody, soapEnvelope, textOf, type XmlValue } from './ews-xml.ts'

export interface EwsAccess {
  /** Of Exchange.asmx; https. */
  url: string
  userName: string
  password: string
  /** Makes the requests; the platform's own unless given. */
  fetch?: typeof fetch
}

/** One part of an answer: what was asked for, or why not. */
export interface EwsAnswer {
  /** `NoError`, or the server's code, e.g. `ErrorItemNotFound`. */
  code: string
  content: XmlValue
}

export interface EwsClient {
  /**
   * Asks for one operation.
   *
   * @param body the request's element, e.g. `<m:GetItem>…</m:GetItem>`
   * @returns an answer for each thing asked about, in the same order; refusals of single ones are
   *   answers too
   * @throws MailSourceError where the server cannot be used
   */
  ask(operation: string, body: string): Promise<readonly EwsAnswer[]>
  readonly requests: number
}

const TIMEOUT_MS = 60_000
const MOST_BYTES = 32 * 1024 * 1024

/** Exchange Web Services by Basic authentication over TLS. Follows no redirect: it would take the password along. */
export function ewsClient({ url, userName, password, fetch: by = fetch }: EwsAccess): EwsClient {
  if (!url.startsWith('https://')) throw new Error('Exchange is asked over https only')
  const authorization = `Basic ${Buffer.from(`${userName}:${password}`, 'utf8').toString('base64')}`
  let requests = 0
  return {
    async ask(operation, body) {
      requests++
      const response = await send(by, url, { authorization, body: soapEnvelope(body) })
      if (response.status === 401)
        throw refused('password-refused', 'the server refused to sign in')
      if (response.status === 403) throw refused('permission-missing', 'the server denied access')
      return answersOf(operation, soapBody(await limitedText(response)))
    },
    get requests() {
      return requests
    },
  }
}

const refused = (fault: 'password-refused' | 'permission-missing', detail: string) =>
  new MailSourceError(fault, detail)

async function send(
  by: typeof fetch,
  url: string,
  { authorization, body }: { authorization: string; body: string },
): Promise<Response> {
  try {
    return await by(url, {
      method: 'POST',
      redirect: 'error',
      headers: { authorization, 'content-type': 'text/xml; charset=utf-8', accept: 'text/xml' },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (cause) {
    throw new MailSourceError('unreachable', 'the server did not answer', { cause })
  }
}

async function limitedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > MOST_BYTES) break
      parts.push(part)
    }
  } catch (cause) {
    throw new MailSourceError('unreachable', 'the answer was cut off', { cause })
  }
  if (size > MOST_BYTES) throw new MailSourceError('unexpected-answer', 'the answer is too long')
  return Buffer.concat(parts).toString('utf8')
}

/** The parts of an answer. A fault of the whole request throws. */
function answersOf(operation: string, body: XmlValue): readonly EwsAnswer[] {
  const fault = childOf(body, 'Fault')
  if (fault !== undefined) throw faultOf(fault)
  const messages = childOf(childOf(body, `${operation}Response`), 'ResponseMessages')
  const answers = elementsOf(messages).map((content) => ({
    code: textOf(childOf(content, 'ResponseCode')) ?? 'none',
    content,
  }))
  if (answers.length === 0)
    throw new MailSourceError('unexpected-answer', `the server did not answer ${operation}`)
  const busy = answers.find(({ code }) => code === 'ErrorServerBusy')
  if (busy) throw throttled(busy.content)
  return answers
}

function faultOf(fault: XmlValue): MailSourceError {
  const detail = childOf(fault, 'detail')
  const code = textOf(childOf(detail, 'ResponseCode')) ?? 'a fault without a code'
  if (code === 'ErrorServerBusy') return throttled(detail)
  if (code === 'ErrorAccessDenied') return new MailSourceError('permission-missing', code)
  return new MailSourceError('unexpected-answer', code)
}

/** How long the server wants to be left alone: `BackOffMilliseconds` in what it says. */
function throttled(content: XmlValue): MailSourceError {
  const values = elementsOf(childOf(content, 'MessageXml'))
  const ms = Number(textOf(values[0]) ?? Number.NaN)
  return new MailSourceError('throttled', 'ErrorServerBusy', {
    retryAfterMs: Number.isFinite(ms) && ms >= 0 ? ms : null,
  })
}
