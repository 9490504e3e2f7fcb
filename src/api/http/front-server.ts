import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import type { Config } from '../config.ts'
import { StartError } from '../start-error.ts'

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
 * @throws StartError when the certificate and its key cannot be used; what reading their files throws
 */
export function frontServer(front: Front, tls: Config['listen']['tls']) {
  const certificate = tls && readCertificate(tls)
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

function readCertificate({ certFile, keyFile }: NonNullable<Config['listen']['tls']>) {
  const certificate = { cert: readFileSync(certFile), key: readFileSync(keyFile) }
  try {
    createSecureContext(certificate)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'they do not fit each other'
    throw new StartError(`TLS_CERT_FILE and TLS_KEY_FILE cannot be used: ${why}`, { cause })
  }
  return certificate
}
