import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { findOrganisation } from './organisation.store.ts'
import { findSalesperson } from './salesperson.store.ts'

export function sessionRoutes(app: FastifyInstance, ctx: Context): void {
  const { publicOrigin, formerPublicHosts } = ctx.config
  const trackingHosts = [new URL(publicOrigin).host, ...formerPublicHosts]

  route(app, 'getSession', async ({ caller }) => {
    const organisation = await findOrganisation(ctx.db, caller.tenantId)
    const salesperson = await findSalesperson(ctx.db, caller)
    return {
      salesperson: { id: caller.salespersonId, name: caller.name, email: caller.email },
      organisation: { followEnabled: organisation?.follow_enabled ?? false },
      sendHandlerLastRunAt: salesperson?.send_handler_last_run_at?.toISOString() ?? null,
      trackingHosts,
      now: ctx.now().toISOString(),
    }
  })
}
