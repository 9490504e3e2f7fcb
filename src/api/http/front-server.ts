import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'

/** Takes a request that is its own and answers it, whatever happens; false: not its own. */
export type Front = (request: IncomingMessage, response: ServerResponse) => boolean

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Longer than any proxy's, so that it is never us who close a connection about to be used. */
const KEEP_ALIVE_MS = 75_000
const REQUEST_TIMEOUT_MS = 30_000
const MAX_CONNECTIONS = 10_000

/**
 * Makes the server for Fastify to listen with: the front is asked first, Fastify gets the rest.
 *
 * @throws what reading the certificate's files throws
 */
export function frontServer(front: Front, tls: Config['listen']['tls']) {
  const certificate = tls && { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) }
  return (rest: Handler): Server => {
    const handle: Handler = (request, response) => {
      if (!front(request, response)) rest(request, response)
    }
    const server = certificate ? createTlsServer(certificate, handle) : createServer(handle)
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.requestTimeout = REQUEST_TIMEOUT_MS
    server.maxConnections = MAX_CONNECTIONS
    return server
  }
}
