import type { FastifyInstance } from 'fastify'
import { DomainProfiles } from '../accounts/domain-profile.service.ts'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { optedOutFirst } from './checked-recipients.ts'
import { checkRecipients } from './recipient-check.service.ts'

export function recipientRoutes(app: FastifyInstance, ctx: Context): void {
  const profiles = new DomainProfiles(ctx)
  route(app, 'checkRecipients', async ({ body, caller }) => {
    const checked = await checkRecipients(ctx, caller.tenantId, body)
    const { obstacle, recipients } = checked
    const outside = recipients.filter(({ isInternal }) => !isInternal).map(({ email }) => email)
    return {
      mayFollow: obstacle === null,
      ...checked,
      recipients: optedOutFirst(recipients),
      measurability: await profiles.find(caller.tenantId, outside),
    }
  })
}
