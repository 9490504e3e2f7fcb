import type { FastifyInstance } from 'fastify'
import type { Enrichment } from '../../contract/enrichment.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { route } from '../http/route.ts'
import { describeEnrichment } from './describe-enrichment.service.ts'
import { actOnEnrichment } from './enrichment-acts.service.ts'
import { listLastRuns, shownRun } from './enrichment-overview.store.ts'
import { agreeToEnrichment, setEnrichment } from './enrichment-setup.service.ts'
import { listGraphContacts } from './graph-contacts.service.ts'
import { listChosenMailboxes } from './list-mailboxes.service.ts'
import { resolveMailboxes } from './resolve-targets.service.ts'

/** Runs that are listed: some weeks of them. */
const RUNS = 100

/** Setting up account engagement; each change answers how it stands then. */
export function enrichmentAdminRoutes(app: FastifyInstance, ctx: Context): void {
  const stand = async (caller: Caller, changed: Promise<void>): Promise<Enrichment> => {
    await changed
    return describeEnrichment(ctx, caller.tenantId)
  }

  route(app, 'getEnrichment', ({ caller }) => describeEnrichment(ctx, caller.tenantId))
  route(app, 'setEnrichment', ({ caller, body }) => stand(caller, setEnrichment(ctx, caller, body)))
  route(app, 'resolveMailboxes', ({ caller, body }) =>
    resolveMailboxes(ctx, caller.tenantId, body.targets),
  )
  route(app, 'agreeToEnrichment', ({ caller, body }) =>
    stand(caller, agreeToEnrichment(ctx, caller, body)),
  )
  route(app, 'changeEnrichment', ({ caller, body }) =>
    stand(caller, actOnEnrichment(ctx, caller, body)),
  )
  route(app, 'listEnrichmentRuns', async ({ caller: { tenantId } }) => ({
    items: (await listLastRuns(ctx.db, { tenantId, limit: RUNS })).map(shownRun),
  }))
  route(app, 'listEnrichmentMailboxes', ({ caller, query }) =>
    listChosenMailboxes(ctx, caller.tenantId, query),
  )
  route(app, 'listGraphContacts', ({ caller, query }) =>
    listGraphContacts(ctx, caller.tenantId, query.cursor),
  )
}
