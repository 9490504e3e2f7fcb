import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { eraseSubject } from './erase-subject.service.ts'
import { exportSubject } from './subject-report.service.ts'
import { listSubjectRequests, refuseSubjectRequest } from './subject-request.service.ts'

export function subjectRequestRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listSubjectRequests', ({ query, caller }) =>
    listSubjectRequests(ctx, caller.tenantId, query),
  )

  route(app, 'exportSubject', ({ body, caller }) => exportSubject(ctx, caller, body))

  route(app, 'eraseSubject', ({ body, caller: { tenantId, salespersonId } }) =>
    eraseSubject(ctx, {
      ...{ tenantId, email: body.email, actor: 'person', actorId: salespersonId },
      source: 'administrator',
    }),
  )

  route(app, 'refuseSubjectRequest', ({ params, body, caller }) =>
    refuseSubjectRequest(ctx, caller, { id: params.id, note: body.note }),
  )
}
