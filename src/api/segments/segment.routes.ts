import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { changeSegment, createSegment, removeSegment } from './change-segment.service.ts'
import { countRules, pageOfMembers, readSegments } from './segment.service.ts'

export function segmentRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listSegments', ({ caller }) => readSegments(ctx, caller.tenantId))

  route(app, 'listSegmentMembers', ({ params, query, caller }) =>
    pageOfMembers(ctx, { tenantId: caller.tenantId, id: params.id }, query),
  )

  route(app, 'countSegment', ({ body, caller }) => countRules(ctx, caller.tenantId, body))

  route(app, 'createSegment', ({ body, caller }) => createSegment(ctx, caller, body))

  route(app, 'changeSegment', ({ params, body, caller }) =>
    changeSegment(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'removeSegment', async ({ params, caller }) => {
    await removeSegment(ctx, caller, params.id)
    return { done: true }
  })
}
