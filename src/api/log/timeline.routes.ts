import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { showTimeline } from './timeline.service.ts'

export function timelineRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listContactTimeline', ({ params, query, caller }) =>
    showTimeline(ctx, caller, { ...query, ...params }),
  )
}
