import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { prepare, recordStep } from './individual-step.service.ts'
import { finishSend, stopSend } from './end-send.service.ts'
import { leaseSend, listOwnSends, planSend } from './individual.service.ts'

export function individualRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'planIndividualSend', ({ body, caller }) => planSend(ctx, caller, body))

  route(app, 'listIndividualSends', ({ caller }) => listOwnSends(ctx, caller))

  route(app, 'leaseIndividualSend', ({ params, body, caller }) =>
    leaseSend(ctx, caller, { ...params, ...body }),
  )

  route(app, 'prepareIndividual', ({ params, body, caller }) =>
    prepare(ctx, caller, { ...params, ...body }),
  )

  route(app, 'recordIndividual', ({ params, body, caller }) =>
    recordStep(ctx, caller, { ...params, ...body }),
  )

  route(app, 'finishIndividualSend', ({ params, body, caller }) =>
    finishSend(ctx, caller, { ...params, ...body }),
  )

  route(app, 'stopIndividualSend', ({ params, body, caller }) =>
    stopSend(ctx, caller, { ...params, ...body }),
  )
}
