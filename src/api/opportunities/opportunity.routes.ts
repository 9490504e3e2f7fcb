import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { readerOf } from '../log/log-reader.service.ts'
import { shownOpportunity } from './listed-opportunity.ts'
import { changeOpportunity, createOpportunity } from './opportunity.service.ts'
import { listOpportunities, totalOpportunities } from './opportunity.store.ts'
import { pipelineStages } from './pipeline.ts'

const MOST = 500

export function opportunityRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listOpportunities', async ({ query, caller }) => {
    const { scope = 'mine', state = 'open' } = query
    const { tenantId, salespersonId } = caller
    const reader = await readerOf(ctx, caller)
    if (scope === 'team' && !reader.roles.has('manager'))
      throw new Problem('not-allowed', 'This takes the role of manager')
    const of = scope === 'team' ? { teamOf: salespersonId } : { salesperson: salespersonId }
    const wanted = { tenantId, of, state }
    const [totals, found] = await Promise.all([
      totalOpportunities(ctx.db, wanted),
      listOpportunities(ctx.db, { ...wanted, limit: MOST + 1 }),
    ])
    return {
      stages: pipelineStages(totals),
      items: found.slice(0, MOST).map((row) => shownOpportunity(row, reader)),
      isCut: found.length > MOST,
    }
  })

  route(app, 'createOpportunity', ({ params, body, caller }) =>
    createOpportunity(ctx, caller, { ...body, ...params }),
  )

  route(app, 'changeOpportunity', ({ params, body, caller }) =>
    changeOpportunity(ctx, caller, { ...body, ...params }),
  )
}
