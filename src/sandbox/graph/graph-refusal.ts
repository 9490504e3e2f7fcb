import { randomUUID } from 'node:crypto'
import type { GraphReply } from './graph-call.ts'

/** A refusal in the words of Microsoft Graph. */
export class GraphRefusal extends Error {
  override name = 'GraphRefusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const itemNotFound = (): GraphRefusal =>
  new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')

/** Graph's error body; a bug of the stand-in says that it is one. */
export function refusalReply(error: unknown): GraphReply {
  const { status, code, message } =
    error instanceof GraphRefusal
      ? error
      : new GraphRefusal(500, 'UnknownError', `The stand-in broke: ${String(error)}`)
  const innerError = { date: new Date().toISOString(), 'request-id': randomUUID() }
  return { status, body: { error: { code, message, innerError } } }
}
