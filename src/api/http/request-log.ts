import type { FastifyInstance } from 'fastify'

/**
 * One line for each answered request. The route's pattern, never the URL: addresses of contacts and
 * tracking tokens are in there. Nothing of who asked but the tenant (law 9).
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, caller } = request
    request.log.info(
      {
        method,
        route: routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(caller && { tenant: caller.tenantId }),
      },
      'answered',
    )
    done()
  })
}
