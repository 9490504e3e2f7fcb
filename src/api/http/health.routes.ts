import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { readiness } from '../operation/readiness.ts'
import { storeCheck } from '../operation/store-check.service.ts'
import { mounts } from '../roles.ts'

/** The share of its limit at which the buffer counts as filling up. */
const NEARLY_FULL = 0.9

/**
 * For whoever watches the process. `/health`, also `/health/live`: it answers; beacons and tracked links
 * work, whatever else does not. `/ready`, for platforms: whether traffic may come, and what works.
 * `/health/ready`, for people: everything works; 503 with the reasons where it does not.
 */
export function healthRoutes(app: FastifyInstance, ctx: Context): void {
  const isStoreAway = storeCheck(ctx.pingStore, (err) =>
    ctx.log.warn({ err }, 'the store does not answer'),
  )
  for (const url of ['/health', '/health/live']) app.get(url, () => ({ live: true }))

  const hasRecipients = mounts(ctx.config.role, 'recipients')
  app.get('/ready', async (_request, reply) => {
    const { bytes, trouble } = ctx.buffer.status()
    const isBufferFull = bytes >= ctx.config.buffer.maxBytes || trouble !== undefined
    const { ready, mode } = readiness({
      isStopping: ctx.stopping?.aborted === true,
      isStoreAway: await isStoreAway(),
      ...{ isBufferFull, hasRecipients },
    })
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, mode })
  })

  app.get('/health/ready', async (_request, reply) => {
    const buffer = ctx.buffer.status()
    const reasons = [
      ...((await isStoreAway()) ? ['store-away'] : []),
      ...(buffer.bytes > ctx.config.buffer.maxBytes * NEARLY_FULL ? ['buffer-nearly-full'] : []),
      ...(buffer.trouble ? [buffer.trouble] : []),
    ]
    const ready = reasons.length === 0
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, reasons, buffer, hasUntoldMembers: hasUntoldMembers(ctx) })
  })
}

/** Only whether: how many sign in is nobody's business who asks here. Guests who may come need no telling. */
function hasUntoldMembers({ config, watch }: Context): boolean {
  return !config.signIn.admitsGuests && (watch?.recent().untoldMembers ?? 0) > 0
}
