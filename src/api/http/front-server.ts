import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { keepCertificate, readCertificate } from './certificate.service.ts'

/** Takes a request that is its own and answers it, whatever happens; false: not its own. */
export type Front = (request: IncomingMessage, response: ServerResponse) => boolean

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Longer than any proxy's, so that it is never us who close a connection about to be used. */
const KEEP_ALIVE_MS = 75_000
const REQUEST_TIMEOUT_MS = 30_000
const MAX_CONNECTIONS = 10_000
const LOOK_AT_CERTIFICATE_EVERY_MS = 10_000

interface Secured {
  tls: Config['listen']['tls']
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  /** How often to look whether the certificate was replaced. */
  lookEveryMs?: number
}

/**
 * Makes the server for Fastify to listen with: the front is asked first, Fastify gets the rest.
 *
 * @throws StartError when the certificate and its key cannot be used; what reading their files throws
 */
export function frontServer(
  front: Front,
  { tls, log, lookEveryMs: everyMs = LOOK_AT_CERTIFICATE_EVERY_MS }: Secured,
) {
  const certificate = tls && readCertificate(tls)
  return (rest: Handler): Server => {
    const handle: Handler = (request, response) => {
      if (!front(request, response)) rest(request, response)
    }
    const secured = certificate && createTlsServer(certificate, handle)
    if (secured) keepCertificate(secured, { files: tls, known: certificate, everyMs, log })
    const server = secured ?? createServer(handle)
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.requestTimeout = REQUEST_TIMEOUT_MS
    server.maxConnections = MAX_CONNECTIONS
    return server
  }
}
