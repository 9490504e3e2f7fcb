import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'
import { anewWhenSetBack } from './set-back-clock.ts'

/** An office of many salespeople may come from one address. */
const PER_ADDRESS_AND_MINUTE = 3000
/** A busy pane asks about ten times a minute. */
const PER_CALLER_AND_MINUTE = 600

/** A recipient's own page: people look and look again, nobody decides more than a few times. */
const PAGES_PER_ADDRESS_AND_MINUTE = 60
const FORMS_PER_ADDRESS_AND_MINUTE = 10

/** Graph tells several mailboxes in one notice, and tells again later where it was refused. */
const NOTICES_PER_ADDRESS_AND_MINUTE = 600

/** @throws Problem `too-many-requests`, with Retry-After set on the reply */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

export interface Limits {
  /** Before sign-in is checked. Addresses are counted in memory for a minute and nowhere else. */
  byAddress: Limit
  byCaller: Limit
}

/** Registers the counting; the limits are applied by who calls them, in the order that is right. */
export async function createLimits(app: FastifyInstance): Promise<Limits> {
  await app.register(rateLimit, { global: false, timeWindow: '1 minute' })
  return {
    byAddress: limit(app, { max: PER_ADDRESS_AND_MINUTE }),
    byCaller: limit(app, {
      max: PER_CALLER_AND_MINUTE,
      keyGenerator: ({ caller }: FastifyRequest) => `${caller?.tenantId} ${caller?.salespersonId}`,
    }),
  }
}

/** The same for pages that anybody may ask for; whoever tries out addresses is slowed down. */
export async function createPageLimits(
  app: FastifyInstance,
): Promise<{ reading: Limit; writing: Limit }> {
  await app.register(rateLimit, { global: false, timeWindow: '1 minute' })
  return {
    reading: limit(app, { max: PAGES_PER_ADDRESS_AND_MINUTE }),
    writing: limit(app, { max: FORMS_PER_ADDRESS_AND_MINUTE }),
  }
}

/** The same for Graph's notices, which anybody can make up. */
export async function createNoticeLimit(app: FastifyInstance): Promise<Limit> {
  await app.register(rateLimit, { global: false, timeWindow: '1 minute' })
  return limit(app, { max: NOTICES_PER_ADDRESS_AND_MINUTE })
}

type LimitOptions = NonNullable<Parameters<FastifyInstance['createRateLimit']>[0]>

/** What the plugin counts minutes by. */
const clock = () => new Date(Date.now())

/** A clock that was set back would keep whoever has to wait waiting until it has caught up. */
function limit(app: FastifyInstance, options: LimitOptions): Limit {
  const count = anewWhenSetBack(() => app.createRateLimit(options), clock)
  return async (request, reply) => {
    const result = await count()(request)
    if (result.isAllowed || !result.isExceeded) return
    void reply.header('retry-after', result.ttlInSeconds)
    throw new Problem('too-many-requests', 'Too many requests; try again in a moment')
  }
}
