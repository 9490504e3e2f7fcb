import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { Static } from 'typebox'
import { AlertStreamQuery } from '../../contract/alert.ts'
import { alertStreamPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { alertEvents } from './alert-stream.service.ts'

/** More panes than anybody has open; a client that connects in a loop is stopped here. */
const MAX_STREAMS = 20
const TRY_AGAIN_S = 60

/** The one route that is no call with one answer. */
export function alertStreamRoutes(app: FastifyInstance, ctx: Context): void {
  // A stopping server waits for its answers to end, and these never would.
  app.addHook('preClose', async () => ctx.alertNews.close())
  app.route<{ Querystring: Static<typeof AlertStreamQuery> }>({
    method: 'GET',
    url: alertStreamPath,
    schema: { querystring: AlertStreamQuery },
    config: { credential: 'salesperson', hidden: true },
    handler: (request, reply) => reply.send(stream(ctx, request, reply)),
  })
}

function stream(
  ctx: Context,
  { caller, query }: FastifyRequest<{ Querystring: Static<typeof AlertStreamQuery> }>,
  reply: FastifyReply,
): Readable {
  if (!caller) throw new Error('The stream of alerts was reached without a caller')
  if (ctx.alertNews.count(caller) >= MAX_STREAMS) {
    void reply.header('retry-after', TRY_AGAIN_S)
    throw new Problem('too-many-requests', 'You are connected too many times')
  }
  const watch = ctx.alertNews.watch(caller)
  reply.raw.once('close', () => ctx.alertNews.stop(watch))
  void reply.headers({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // nginx and those who learned from it would else keep events until there are enough.
    'x-accel-buffering': 'no',
    // A stopping server waits for no connection that could still be used.
    connection: 'close',
  })
  return Readable.from(alertEvents(ctx, watch, query.after))
}
