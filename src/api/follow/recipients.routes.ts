import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { optedOutFirst } from './checked-recipients.ts'
import { checkRecipients } from './recipient-check.service.ts'

export function recipientRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'checkRecipients', async ({ body, caller }) => {
    const { obstacle, optedOut, recipients } = await checkRecipients(
      ctx,
      caller.tenantId,
      body.recipients,
    )
    return {
      mayFollow: obstacle === null,
      obstacle,
      optedOut,
      recipients: optedOutFirst(recipients),
    }
  })
}
