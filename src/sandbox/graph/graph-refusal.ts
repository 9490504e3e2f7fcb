import type { ErrorRequestHandler } from 'express'
import { randomUUID } from 'node:crypto'

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

export const badRequest = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'RequestBroker--ParseUri', message)

export const itemNotFound = (): GraphRefusal =>
  new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')

/** Last in the chain: Graph's error body. */
// Express knows an error handler by its four parameters.
// eslint-disable-next-line max-params
export const sayRefusal: ErrorRequestHandler = (error: Error, _request, response, next) => {
  if (response.headersSent) return next(error)
  const refusal =
    error instanceof GraphRefusal
      ? error
      : new GraphRefusal(500, 'UnknownError', `The stand-in broke: ${error.message}`)
  const innerError = { date: new Date().toISOString(), 'request-id': randomUUID() }
  response
    .status(refusal.status)
    .json({ error: { code: refusal.code, message: refusal.message, innerError } })
}
