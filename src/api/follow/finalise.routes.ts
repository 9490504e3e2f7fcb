import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { finalise, prepare } from './finalise.service.ts'

export function finaliseRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'finaliseFollow', ({ params, body, ticket }) =>
    finalise(ctx, { key: params.key, ticket }, body),
  )

  route(app, 'prepareFollow', ({ params, body, caller }) =>
    prepare(ctx, caller, { key: params.key, ...body }),
  )
}
