import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { describeHealth } from './describe-health.service.ts'

/** How the installation is doing, for administrators; for machines see `http/health.routes.ts`. */
export function healthPageRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getHealth', ({ caller }) => describeHealth(ctx, caller.tenantId))
}
