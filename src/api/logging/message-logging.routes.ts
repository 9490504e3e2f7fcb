import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { messageStatus } from './message-status.service.ts'
import { pushMessage } from './push-message.service.ts'

export function messageLoggingRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getMessageLogging', ({ body, caller }) =>
    messageStatus(ctx, caller, body.internetMessageId),
  )

  route(app, 'logMessage', ({ body, caller }) => pushMessage(ctx, caller, body))
}
