import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { setMember } from './member.service.ts'
import { listMembers } from './member.store.ts'
import { member } from './member.ts'

export function memberRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listMembers', async ({ caller }) => ({
    items: (await listMembers(ctx.db, caller.tenantId)).map(member),
  }))

  route(app, 'setMember', ({ params, body, caller }) =>
    setMember(ctx, caller, { ...body, id: params.id }),
  )
}
