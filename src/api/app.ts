import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { readFileSync } from 'node:fs'
import { contactRoutes } from './contacts/contact.routes.ts'
import type { Context } from './context.ts'
import { finaliseRoutes } from './follow/finalise.routes.ts'
import { followRoutes } from './follow/follow.routes.ts'
import { recipientRoutes } from './follow/recipients.routes.ts'
import { requireSignIn } from './http/authenticate.ts'
import { admitBrowsers } from './http/browser-access.ts'
import { answerProblems, replyProblem } from './http/error-reply.ts'
import { healthRoutes } from './http/health.routes.ts'
import { openapiRoutes } from './http/openapi.routes.ts'
import { pagesRoutes } from './http/pages.routes.ts'
import { createLimits } from './http/rate-limit.ts'
import { logRequests } from './http/request-log.ts'
import { validateByContract } from './http/validation.ts'
import { interactionRoutes } from './interactions/interaction.routes.ts'
import { messageRoutes } from './messages/message.routes.ts'
import { arrivals } from './settings/arrival.service.ts'
import { sessionRoutes } from './settings/session.routes.ts'
import { trackingRoutes } from './tracking/tracking.routes.ts'

const BODY_LIMIT = 1024 * 1024
/** Longer than any proxy's, so that it is never us who close a connection about to be used. */
const KEEP_ALIVE_MS = 75_000
const REQUEST_TIMEOUT_MS = 30_000
const MAX_CONNECTIONS = 10_000
/** A tracked link's token holds its whole target. */
const MAX_PARAMETER = 8_192

/** The API as it runs, with every route there is. Nothing listens yet. */
export function buildApp(ctx: Context): FastifyInstance {
  const app = Fastify(serverOptions(ctx)) as FastifyInstance
  app.server.maxConnections = MAX_CONNECTIONS
  // Only JSON: what a foreign page's form could send without asking first is never read.
  app.removeContentTypeParser('text/plain')
  validateByContract(app)
  answerProblems(app)
  logRequests(app)

  // Recipients and machines: no sign-in, no limits, no sender's headers.
  void app.register(async (open) => {
    healthRoutes(open, ctx)
    trackingRoutes(open, ctx)
  })
  // Salespeople, from the add-in. One line for each feature.
  void app.register(async (api) => {
    await admitBrowsers(api, ctx.config)
    openapiRoutes(api)
    const limits = await createLimits(api)
    await api.register(async (own) => {
      requireSignIn(own, { verify: ctx.verifyAccessToken, limits, greet: arrivals(ctx) })
      sessionRoutes(own, ctx)
      followRoutes(own, ctx)
      finaliseRoutes(own, ctx)
      recipientRoutes(own, ctx)
      contactRoutes(own, ctx)
      messageRoutes(own, ctx)
      interactionRoutes(own, ctx)
    })
  })
  void app.register((pages) => pagesRoutes(pages, ctx))
  return app
}

function serverOptions({ config, log }: Context): FastifyServerOptions {
  const { tls } = config.listen
  return {
    loggerInstance: log,
    // Our own line for each request: Fastify's has the URL and the client's address.
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    routerOptions: { maxParamLength: MAX_PARAMETER },
    frameworkErrors: (error, request, reply) => void replyProblem(error, request, reply),
    ...(tls && {
      https: { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) },
    }),
  }
}
