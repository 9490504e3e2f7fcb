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
const MAX_CONNECTIONS = 10_000
/** Whoever only has a connection, and neither asks nor reads, must not have it for long. */
const PATIENCE: Patience = {
  handshakeMs: 10_000,
  headersMs: 30_000,
  // A part of a file over a slow line takes its time.
  requestMs: 60_000,
  // No call of ours is silent for so long; a stream has something to say every twenty seconds.
  silenceMs: 300_000,
  lookEveryMs: 5_000,
}
const LOOK_AT_CERTIFICATE_EVERY_MS = 10_000

interface Patience {
  /** Until TLS is agreed on. */
  handshakeMs: number
  /** Until a request's headers are there. */
  headersMs: number
  /** Until all of a request is there. */
  requestMs: number
  /** While neither side sends anything, or nobody reads what is sent. */
  silenceMs: number
  /** How often it is looked who is beyond that. */
  lookEveryMs: number
}

interface Secured {
  tls: Config['listen']['tls']
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  /** How often to look whether the certificate was replaced. */
  lookEveryMs?: number
  patience?: Patience
}

/**
 * Makes the server for Fastify to listen with: the front is asked first, Fastify gets the rest.
 *
 * @throws StartError when the certificate and its key cannot be used; what reading their files throws
 */
export function frontServer(
  front: Front,
  { tls, log, lookEveryMs: everyMs = LOOK_AT_CERTIFICATE_EVERY_MS, patience = PATIENCE }: Secured,
) {
  const certificate = tls && readCertificate(tls)
  const limits = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.lookEveryMs,
    handshakeTimeout: patience.handshakeMs,
  }
  return (rest: Handler): Server => {
    const handle: Handler = (request, response) => {
      if (!front(request, response)) rest(request, response)
    }
    const secured = certificate && createTlsServer({ ...certificate, ...limits }, handle)
    if (secured) keepCertificate(secured, { files: tls, known: certificate, everyMs, log })
    const server = secured ?? createServer(limits, handle)
    server.timeout = patience.silenceMs
    server.maxConnections = MAX_CONNECTIONS
    return server
  }
}
