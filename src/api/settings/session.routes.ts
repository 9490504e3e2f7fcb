import type { FastifyInstance } from 'fastify'
import type { Session } from '../../contract/session.ts'
import type { Context } from '../context.ts'
import { isLogging } from '../logging/logging-setup.store.ts'
import { route } from '../http/route.ts'
import { readAccess } from './access.service.ts'
import { organisationState } from './organisation-state.ts'
import { findOrganisation, type OrganisationRow } from './organisation.store.ts'
import { findSalesperson } from './salesperson.store.ts'

export function sessionRoutes(app: FastifyInstance, ctx: Context): void {
  const { publicOrigin, formerPublicHosts } = ctx.config
  const trackingHosts = [new URL(publicOrigin).host, ...formerPublicHosts]

  route(app, 'getSession', async ({ caller }) => {
    const organisation = await findOrganisation(ctx.db, caller.tenantId)
    const salesperson = await findSalesperson(ctx.db, caller)
    return {
      salesperson: { id: caller.salespersonId, name: caller.name, email: caller.email },
      roles: [...(await readAccess(ctx, caller)).roles],
      organisation: {
        ...organisationOf(organisation),
        logging: await isLogging(ctx.db, caller.tenantId),
      },
      sendHandlerLastRunAt: salesperson?.send_handler_last_run_at?.toISOString() ?? null,
      sendHandlerMissedAt: salesperson?.send_handler_missed_at?.toISOString() ?? null,
      trackingHosts,
      now: ctx.now().toISOString(),
    }
  })
}

/** Who just arrived has an organisation; were it gone, nothing would be followed. */
function organisationOf(
  row: OrganisationRow | undefined,
): Omit<Session['organisation'], 'logging'> {
  return {
    followEnabled: row?.follow_enabled ?? false,
    state: organisationState(row),
    mixedGroups: row?.mixed_groups ?? 'block',
    footer: row?.footer ?? false,
  }
}
