import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { noSuchFollow } from './follow-refusal.ts'
import { activateLate, bindSentCopy, followDraft } from './follow.service.ts'
import { findOwnFollow, voidFollow } from './follow.store.ts'
import { describeFollow, listFollowedEmails } from './followed-email.service.ts'
import { linksAsSent, trackLinkOfDraft } from './tracked-links.service.ts'

export function followRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'createFollow', ({ body, caller }) => followDraft(ctx, caller, body))

  route(app, 'listFollows', ({ query, caller }) => listFollowedEmails(ctx, caller, query))

  route(app, 'getFollow', ({ params, caller }) => describeFollow(ctx, caller, params.key))

  route(app, 'listTrackedLinks', async ({ params: { key }, caller }) => {
    const follow = await findOwnFollow(ctx.db, { ...caller, key })
    if (!follow) throw noSuchFollow()
    return { links: await linksAsSent(ctx, follow) }
  })

  route(app, 'createTrackedLink', ({ params: { key }, body: { target }, caller }) =>
    trackLinkOfDraft(ctx, caller, { key, target }),
  )

  route(app, 'unfollow', async ({ params: { key }, caller: { tenantId, salespersonId } }) => {
    if (!(await findOwnFollow(ctx.db, { tenantId, salespersonId, key }))) throw noSuchFollow()
    await voidFollow(ctx.db, { tenantId, key, at: ctx.now() })
    return { done: true }
  })

  route(app, 'activateFollow', async ({ params: { key }, body, caller }) => {
    await activateLate(ctx, caller, { key, ...body })
    return describeFollow(ctx, caller, key)
  })

  route(app, 'bindFollow', async ({ params: { key }, body, caller }) => {
    await bindSentCopy(ctx, caller, { key, ...body })
    return { done: true }
  })
}
