import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { listAudit } from './audit-list.service.ts'
import { verifyAudit } from './verify-audit.service.ts'

export function auditRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listAudit', ({ query, caller }) => listAudit(ctx, caller.tenantId, query))

  route(app, 'verifyAudit', async ({ caller }) => {
    const { entries, broken, end } = await verifyAudit(ctx, caller.tenantId)
    return {
      isWhole: broken === null,
      entries,
      brokenAt: broken?.position ?? null,
      reason: broken?.reason ?? null,
      // The end of a broken chain is nothing to remember.
      head: broken || end.position === 0 ? null : end.hash.toString('hex'),
    }
  })
}
