import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import type { CountedAccount } from './office-row.ts'
import { officeRows, officeUsers } from './office.service.ts'
import { recentResults } from './recent-results.ts'
import { weighScores } from './score-weights.service.ts'

/** Months and weeks kept for the pages that follow; some 10 MB for 20,000 accounts. */
const KEPT_BUCKETS = 4

/** What was counted of accounts, for whoever works with it elsewhere, and what scores are made of. */
export function measureRoutes(app: FastifyInstance, ctx: Context): void {
  const counted = recentResults<CountedAccount[]>(KEPT_BUCKETS)

  route(app, 'listOfficeRows', ({ caller, query }) =>
    officeRows({ db: ctx.db, counted }, caller.tenantId, query),
  )
  route(app, 'listOfficeUsers', ({ caller }) => officeUsers(ctx, caller))
  route(app, 'setScoreWeights', ({ caller, body }) => weighScores(ctx, caller, body))
}
