import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { decideQuarantined } from './quarantine-decision.service.ts'
import { listQuarantine } from './quarantine-list.service.ts'
import { listSenderRules, removeSenderRule } from './sender-rule.service.ts'

export function quarantineRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listQuarantine', ({ query, caller }) => listQuarantine(ctx, caller, query))

  route(app, 'decideQuarantined', async ({ params, body, caller }) => ({
    settled: await decideQuarantined(ctx, caller, { id: params.id, decision: body }),
  }))

  route(app, 'listSenderRules', ({ caller }) => listSenderRules(ctx, caller.tenantId))

  route(app, 'removeSenderRule', async ({ body, caller }) => {
    await removeSenderRule(ctx, caller, body)
    return listSenderRules(ctx, caller.tenantId)
  })
}
