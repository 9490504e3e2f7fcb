import cors, { type FastifyCorsOptions } from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { paths } from '../../contract/paths.ts'
import type { Config } from '../config.ts'

const PREFLIGHT_SECONDS = 600
const SETS_COOKIE = paths.beginLoggingSignIn.split(' ')[1]
const YEAR_SECONDS = 31_536_000

type Answer = (error: Error | null, options: FastifyCorsOptions) => void

/** Which pages may call the API, and headers for answers that are data and never a page. */
export async function admitBrowsers(
  api: FastifyInstance,
  { addinOrigins, publicOrigin }: Config,
): Promise<void> {
  const options = {
    origin: [...addinOrigins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type'],
    exposedHeaders: ['retry-after'],
    maxAge: PREFLIGHT_SECONDS,
  }
  // Cookies are taken by the browser in one call, and read in none.
  await api.register(cors, () => (request: FastifyRequest, callback: Answer) => {
    callback(null, { ...options, credentials: request.url === SETS_COOKIE })
  })
  await api.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: transportSecurity(publicOrigin),
  })
  api.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}

/** Not on a developer's machine: browsers would apply it to every port of `localhost`. */
export function transportSecurity(origin: string) {
  const { hostname } = new URL(origin)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isLocal ? false : { maxAge: YEAR_SECONDS, includeSubDomains: false }
}

/** The same as a header, for what is answered in front of the framework. */
export function transportHeaders(origin: string): Readonly<Record<string, string>> {
  const security = transportSecurity(origin)
  return security ? { 'strict-transport-security': `max-age=${security.maxAge}` } : {}
}
