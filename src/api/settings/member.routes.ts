import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { readMemberAddresses, setMemberAddresses } from './member-addresses.service.ts'
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

  route(app, 'getMemberAddresses', async ({ params, caller }) => ({
    addresses: await readMemberAddresses(ctx, caller.tenantId, params.id),
  }))

  route(app, 'setMemberAddresses', async ({ params, body, caller }) => {
    await setMemberAddresses(ctx, caller, { id: params.id, addresses: body.addresses })
    return { addresses: await readMemberAddresses(ctx, caller.tenantId, params.id) }
  })
}
