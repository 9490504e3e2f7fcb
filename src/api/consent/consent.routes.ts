import type { FastifyInstance } from 'fastify'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { describeConsent, recordConsent } from './consent.service.ts'

export function consentRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getContactConsent', ({ params, caller }) =>
    describeConsent(ctx, caller.tenantId, normaliseAddress(params.email)),
  )

  route(app, 'recordConsent', async ({ params, body, caller }) => {
    const email = normaliseAddress(params.email)
    await recordConsent(ctx, caller, { ...body, email })
    return describeConsent(ctx, caller.tenantId, email)
  })
}
