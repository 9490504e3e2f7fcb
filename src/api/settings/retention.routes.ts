import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { findOrganisation } from './organisation.store.ts'
import { changeRetention, shownRetention } from './retention.service.ts'

export function retentionRoutes(app: FastifyInstance, ctx: Context): void {
  const shown = async (tenantId: string) => {
    const organisation = await findOrganisation(ctx.db, tenantId)
    // Everything was removed while its administrator looked on; the next sign-in makes it anew.
    if (!organisation) throw new Problem('not-found', 'There is nothing kept of this organisation')
    return shownRetention(organisation)
  }

  route(app, 'getRetention', ({ caller }) => shown(caller.tenantId))

  route(app, 'setRetention', async ({ body, caller }) => {
    await changeRetention(ctx, caller, body)
    return shown(caller.tenantId)
  })
}
