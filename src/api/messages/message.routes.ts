import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { browserOf } from '../tracking/signals.ts'
import { resolveMessage } from './resolve-message.service.ts'

export function messageRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'resolveMessage', ({ body, caller, userAgent }) =>
    resolveMessage(ctx, { ...caller, browser: browserOf(userAgent) }, body),
  )
}
