import type { FastifyInstance } from 'fastify'
import { graphNotificationPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { createNoticeLimit } from '../http/rate-limit.ts'
import { takeNotifications } from './graph-notification.service.ts'
import { validationToken } from './validation-token.ts'

const MOST_BYTES = 256 * 1024

/**
 * Where Microsoft Graph tells of new mail: outside the sign-in, since Graph proves itself by the
 * secret of each subscription. Anything that is no notification of ours is answered like one.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
export async function graphNotificationRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
  const limit = await createNoticeLimit(app)
  app.removeAllContentTypeParsers()
  const reading = { parseAs: 'string', bodyLimit: MOST_BYTES } as const
  // Graph asks with an empty body of whatever type whether the address is right.
  app.addContentTypeParser('*', reading, (_request, body, done) => done(null, parsed(String(body))))

  // Before the body is even read.
  const options = { onRequest: limit }
  app.post(graphNotificationPath, options, async (request, reply) => {
    void reply.headers(HEADERS)
    const { validationToken: given } = request.query as Record<string, unknown>
    if (given !== undefined) {
      const token = validationToken(given)
      if (token === undefined) return reply.code(400).send()
      return reply.type('text/plain; charset=utf-8').send(token)
    }
    await takeNotifications(ctx, request.body)
    return reply.code(202).send()
  })
}

/** The token is somebody else's text: no browser may take it for a page. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // What is no JSON is no notification.
    return undefined
  }
}
