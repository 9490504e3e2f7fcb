import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { hostRule } from './host-rule.ts'
import { Problem } from './problem.ts'

const MOVED = 308

/** Serves each path at its own host alone; see `hostRule`. */
export function keepHostsApart(app: FastifyInstance, config: Config): void {
  const placeOf = hostRule(config)
  app.addHook('onRequest', async ({ headers, url }, reply) => {
    const place = placeOf(headers.host, url.split('?')[0] ?? '')
    if (place === 'nowhere') throw new Problem('not-found', 'There is nothing here')
    // A path begins with a slash, so what follows the origin cannot become another host.
    if (place === 'at-links') return reply.redirect(`${config.publicOrigin}${url}`, MOVED)
  })
}
