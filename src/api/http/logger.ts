import type { FastifyBaseLogger } from 'fastify'
import { pino, type DestinationStream } from 'pino'

/**
 * The log: one JSON object a line.
 *
 * Nothing but the named fields of an error is written: what hangs on one, such as PostgreSQL's
 * `detail`, may hold addresses.
 */
export function createLogger(level: string, destination?: DestinationStream): FastifyBaseLogger {
  const options = { level, serializers: { err: describeError } }
  return destination ? pino(options, destination) : pino(options)
}

interface Described {
  type: string
  message: string
  code?: unknown
  stack: string | undefined
  cause?: Described
}

function describeError(error: unknown): Described | unknown {
  if (!(error instanceof Error)) return error
  const { name, message: said, stack, cause } = error
  const code = 'code' in error ? { code: error.code } : {}
  const message = quotesValues(error) ? said.replace(QUOTED, '"…"') : said
  return {
    type: name,
    message,
    ...code,
    stack: stack?.replace(said, () => message),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  }
}

const QUOTED = /"[^]*"/

/** PostgreSQL's data exceptions (class 22) and `JSON.parse` repeat what they could not read. */
function quotesValues(error: Error): boolean {
  return error instanceof SyntaxError || ('code' in error && /^22...$/.test(String(error.code)))
}
