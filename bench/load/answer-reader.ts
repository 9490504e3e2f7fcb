/** One complete answer. */
export interface HttpAnswer {
  status: number
  /** No further request can be sent on this connection. */
  closes: boolean
}

const END_OF_HEAD = '\r\n\r\n'
const LAST_CHUNK = /(?:^|\r\n)0+(?:;[^\r]*)?\r\n(?:[^\r]+\r\n)*\r\n$/

interface Head {
  status: number
  bodyAt: number
  /** Characters; `chunked`, or `rest` where only the end of the connection ends it. */
  body: number | 'chunked' | 'rest'
  closes: boolean
}

/**
 * Finds the end of each answer to a GET, one after another, on a connection read as latin1. It reads no
 * more than that takes: whoever sends the load must cost less than whoever bears it.
 */
export class AnswerReader {
  #text = ''
  #head: Head | undefined

  /** @returns the answer when it is complete */
  push(text: string): HttpAnswer | undefined {
    this.#text += text
    this.#head ??= headOf(this.#text)
    return this.#head && isComplete(this.#text, this.#head) ? this.#take(this.#head) : undefined
  }

  /** The connection has ended. @returns the answer, where that is how it ends */
  end(): HttpAnswer | undefined {
    return this.#head?.body === 'rest' ? this.#take(this.#head) : undefined
  }

  /** Begins anew, on another connection. */
  reset(): void {
    this.#text = ''
    this.#head = undefined
  }

  #take({ status, closes }: Head): HttpAnswer {
    this.reset()
    return { status, closes }
  }
}

function headOf(text: string): Head | undefined {
  const end = text.indexOf(END_OF_HEAD)
  if (end < 0) return undefined
  const head = text.slice(0, end).toLowerCase()
  const status = Number(head.slice(9, 12))
  const body = bodyOf(head, status)
  const closes = body === 'rest' || head.includes('\r\nconnection: close')
  return { status, bodyAt: end + END_OF_HEAD.length, body, closes }
}

function bodyOf(head: string, status: number): Head['body'] {
  if (status === 204 || status === 304) return 0
  if (head.includes('\r\ntransfer-encoding: chunked')) return 'chunked'
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1]
  return length === undefined ? 'rest' : Number(length)
}

function isComplete(text: string, { body, bodyAt }: Head): boolean {
  if (body === 'rest') return false
  return body === 'chunked' ? LAST_CHUNK.test(text.slice(bodyAt)) : text.length >= bodyAt + body
}
