import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { describeOrganisation } from './organisation.service.ts'
import { switchOrganisation } from './switch.service.ts'

export function organisationRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getOrganisation', ({ caller }) => describeOrganisation(ctx, caller.tenantId))

  route(app, 'switchOrganisation', async ({ body, caller }) => {
    await switchOrganisation(ctx, caller, body)
    return describeOrganisation(ctx, caller.tenantId)
  })
}
