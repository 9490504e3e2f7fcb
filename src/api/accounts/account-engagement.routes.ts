import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { describeEngagement, listEngagement } from './account-engagement.service.ts'

export function accountEngagementRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listAccountEngagement', ({ query, caller }) =>
    listEngagement(ctx, caller.tenantId, query),
  )

  route(app, 'getAccountEngagement', ({ params, caller }) =>
    describeEngagement(ctx, caller, params.id),
  )
}
