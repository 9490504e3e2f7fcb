import type { Context } from '../context.ts'
import { lockAlertInboxes } from './alert-inbox.store.ts'
import { listUnseenAlerts } from './unseen-alerts.store.ts'
import { writeAlerts } from './raise-alerts.service.ts'

interface Looked {
  tenantId: string
  salespersonId: string
  /** Position of the list that was looked at. */
  upTo: number
}

/** Notes that a salesperson looked at their alerts; their other panes are told. */
export async function markAlertsSeen(
  ctx: Context,
  { tenantId, salespersonId, upTo }: Looked,
): Promise<void> {
  const now = ctx.now()
  await ctx.db.transaction().execute(async (db) => {
    const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds: [salespersonId] })
    const unseen = await listUnseenAlerts(db, { tenantId, salespersonId, upTo })
    const changed = unseen.map((alert) => ({ ...alert, state: 'seen' as const, seen_at: now }))
    await writeAlerts(db, { tenantId, changed, inboxes })
  })
  ctx.alertNews.look(tenantId)
}
