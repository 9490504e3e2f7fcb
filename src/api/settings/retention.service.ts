import type { Retention, RetentionRequest } from '../../contract/organisation.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { holdOrganisation } from './organisation-hold.service.ts'
import { updateOrganisation, type OrganisationRow } from './organisation.store.ts'
import { retentionFault, type RetentionDays } from './retention.ts'

/** How long an organisation keeps things, as its row says. */
export function retentionOf(row: OrganisationRow): RetentionDays {
  return {
    hitDays: row.hit_days,
    interactionDays: row.interaction_days,
    followedEmailDays: row.followed_email_days,
    logDays: row.log_days,
    quarantineDays: row.quarantine_days,
  }
}

/** The same as the administrator sees it. */
export function shownRetention(row: OrganisationRow): Retention {
  return {
    ...retentionOf(row),
    lastRunAt: row.retention_run_at?.toISOString() ?? null,
    lastRemoved: row.retention_removed,
    revision: row.revision,
  }
}

/**
 * Decides how long things are kept; what is too old by then goes with the job's next run.
 *
 * @throws Problem `invalid-request` where the periods do not fit together, `changed-meanwhile`
 */
export async function changeRetention(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { revision, ...to }: RetentionRequest,
): Promise<void> {
  const about = retentionFault(to)
  if (about.length > 0)
    throw new Problem('invalid-request', 'A part cannot be kept longer than the whole', { about })
  await ctx.db.transaction().execute(async (db) => {
    const from = retentionOf(await holdOrganisation({ ...ctx, db }, tenantId, revision))
    if (isSame(from, to)) return
    await updateOrganisation(db, tenantId, {
      hit_days: to.hitDays,
      interaction_days: to.interactionDays,
      followed_email_days: to.followedEmailDays,
      log_days: to.logDays,
      quarantine_days: to.quarantineDays,
    })
    await appendAudit(db, {
      ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
      ...{ action: 'retention-changed', subject: null, detail: { from, to } },
    })
  })
}

function isSame(one: RetentionDays, other: RetentionDays): boolean {
  return Object.entries(one).every(
    ([period, days]) => other[period as keyof RetentionDays] === days,
  )
}
