import type { FastifyInstance } from 'fastify'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { readBestTime } from './best-time.service.ts'
import { setContactZone } from './contact-zone.service.ts'

export function timingRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getBestTime', ({ params, caller }) =>
    readBestTime(ctx, caller, normaliseAddress(params.email)),
  )

  route(app, 'setContactZone', async ({ params, body, caller }) => {
    const email = normaliseAddress(params.email)
    await setContactZone(ctx, { tenantId: caller.tenantId, email, timeZone: body.timeZone })
    return readBestTime(ctx, caller, email)
  })
}
