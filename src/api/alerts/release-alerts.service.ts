import type { Context } from '../context.ts'
import { grouped } from '../grouped.ts'
import { released } from './alert-changes.ts'
import { lockAlertInboxes } from './alert-inbox.store.ts'
import { listDueAlerts, listDueInboxes, listRefusedMails } from './alert.store.ts'
import { forgetOld } from '../processes/forget-old.service.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
import { writeAlerts } from './raise-alerts.service.ts'

/** How long alerts are kept, whatever became of them; docs/privacy.md says so too. */
export const ALERTS_KEPT_DAYS = 60

const DAY_MS = 86_400_000

/** Tells the alerts whose time has come. */
export async function releaseAlerts(ctx: Context): Promise<void> {
  for (const [tenantId, salespersonIds] of await dueInboxes(ctx)) {
    await releaseOf(ctx, tenantId, salespersonIds)
    ctx.alertNews.look(tenantId)
  }
}

async function dueInboxes(ctx: Context): Promise<Map<string, string[]>> {
  return grouped(
    await listDueInboxes(ctx.db, ctx.now()),
    ({ tenant_id }) => tenant_id,
    ({ salesperson_id }) => salesperson_id,
  )
}

async function releaseOf(ctx: Context, tenantId: string, salespersonIds: string[]): Promise<void> {
  const now = ctx.now()
  await ctx.db.transaction().execute(async (db) => {
    const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds })
    // Read once they are locked: a verdict that turned meanwhile has taken its alert back.
    const due = await listDueAlerts(db, { tenantId, salespersonIds, now })
    const refused = await listRefusedMails(db, {
      tenantId,
      keys: due.map(({ follow_key }) => follow_key).filter((key) => key !== null),
    })
    const changed = due.flatMap((alert) => {
      const inbox = inboxes.get(alert.salesperson_id)
      const isRefused = alert.follow_key !== null && refused.has(alert.follow_key)
      return inbox ? [released(alert, { now, inbox, isRefused })] : []
    })
    await writeAlerts(db, { tenantId, changed, inboxes })
  })
}

/** Forgets what is older than alerts are kept. */
export async function forgetAlerts(
  ctx: Context,
  { isStopped }: Pick<Turn, 'isStopped'> = ALONE,
): Promise<void> {
  const before = new Date(ctx.now().getTime() - ALERTS_KEPT_DAYS * DAY_MS)
  const forgotten = await forgetOld(ctx, 'alert', { before, isStopped })
  if (forgotten > 0) ctx.log.info({ forgotten }, 'old alerts were forgotten')
}
