import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { changePolicy, describePolicy } from './policy.service.ts'
import { removeRule, setRule } from './rule.service.ts'

export function policyRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getConsentPolicy', ({ caller }) => describePolicy(ctx, caller.tenantId))

  route(app, 'setConsentPolicy', async ({ body, caller }) => {
    await changePolicy(ctx, caller, body)
    return describePolicy(ctx, caller.tenantId)
  })

  route(app, 'setConsentRule', async ({ body, caller }) => {
    await setRule(ctx, caller, body)
    return describePolicy(ctx, caller.tenantId)
  })

  route(app, 'removeConsentRule', async ({ body, caller }) => {
    await removeRule(ctx, caller, body)
    return describePolicy(ctx, caller.tenantId)
  })
}
