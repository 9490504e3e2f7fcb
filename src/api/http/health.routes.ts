import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { readiness } from '../operation/readiness.ts'
import { mounts } from '../roles.ts'

/** The share of its limit at which the buffer counts as filling up. */
const NEARLY_FULL = 0.9

/**
 * For whoever watches the process. `/health`, also `/health/live`: it answers; beacons and tracked links
 * work, whatever else does not. `/ready`, for platforms: whether traffic may come, and what works.
 * `/health/ready`, for people: everything works; 503 with the reasons where it does not.
 */
export function healthRoutes(app: FastifyInstance, ctx: Context): void {
  const storeProblems = storeCheck(ctx)
  for (const url of ['/health', '/health/live']) app.get(url, () => ({ live: true }))

  const hasRecipients = mounts(ctx.config.role, 'recipients')
  app.get('/ready', async (_request, reply) => {
    const isStoreAway = (await storeProblems()).length > 0
    const isBufferFull = ctx.buffer.status().bytes >= ctx.config.buffer.maxBytes
    const { ready, mode } = readiness({ isStoreAway, isBufferFull, hasRecipients })
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, mode })
  })

  app.get('/health/ready', async (_request, reply) => {
    const buffer = ctx.buffer.status()
    const reasons = [
      ...(await storeProblems()),
      ...(buffer.bytes > ctx.config.buffer.maxBytes * NEARLY_FULL ? ['buffer-nearly-full'] : []),
    ]
    const ready = reasons.length === 0
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, reasons, buffer })
  })
}

/** Whoever asks while the store is being asked gets that answer: anybody may ask, and often. */
function storeCheck(ctx: Context): () => Promise<string[]> {
  let underWay: Promise<string[]> | undefined
  return () => (underWay ??= storeProblems(ctx).finally(() => (underWay = undefined)))
}

async function storeProblems(ctx: Context): Promise<string[]> {
  try {
    await ctx.pingStore()
    return []
  } catch (error) {
    // Being away is the answer here, not a failure of this call.
    ctx.log.warn({ err: error }, 'the store does not answer')
    return ['store-away']
  }
}
