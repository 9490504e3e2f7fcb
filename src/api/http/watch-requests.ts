import type { FastifyInstance } from 'fastify'
import { traced } from '../operation/spans.ts'
import type { Watch } from '../operation/watch.service.ts'

const MS = 1000

/**
 * Tells of every answered request: its route's pattern, never its address. Where somebody traces, each
 * handler is a span; what is added to nobody's routes costs nothing. Beacons and tracked links are
 * answered before anything comes here, and leave no trace.
 */
export function watchRequests(app: FastifyInstance, watch: Watch | undefined): void {
  if (!watch) return
  const { meters, spans } = watch
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    const seconds = reply.elapsedTime / MS
    meters.request({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, seconds })
    done()
  })
  if (!spans) return
  app.addHook('onRoute', (options) => {
    const { handler } = options
    options.handler = function (request, reply) {
      const name = `${request.method} ${options.url}`
      return traced(spans, { name }, async () => handler.call(this, request, reply))
    }
  })
}
