import type { Context } from '../context.ts'
import { lockAlertInboxes } from '../alerts/alert-inbox.store.ts'
import { listUnseenAccountAlerts } from '../alerts/unseen-alerts.store.ts'
import { writeAlerts } from '../alerts/raise-alerts.service.ts'
import { toldAlert, type Told } from '../alerts/told-alert.ts'
import type { AlertRow } from '../store/schema.ts'

/** An account that came into a segment of which its salesperson wants to hear. */
export interface Entering {
  segmentId: string
  accountId: string
  ownerId: string
}

interface Movements {
  tenantId: string
  at: Date
  entered: readonly Entering[]
  left: readonly { segmentId: string; accountId: string }[]
}

/**
 * Tells salespeople which of their accounts entered a segment, and takes back what they have not seen of
 * those that left. Belongs into the transaction that moves the accounts: so each entering is told once.
 */
export async function tellSegmentMoves(
  { db, newId }: Pick<Context, 'db' | 'newId'>,
  { tenantId, at, entered, left }: Movements,
): Promise<void> {
  // Read twice: whose inboxes to hold, and what is unseen once they are held.
  const before = await listUnseenAccountAlerts(db, { tenantId, about: left })
  const owners = [
    ...entered.map(({ ownerId }) => ownerId),
    ...before.map(({ salesperson_id }) => salesperson_id),
  ]
  if (owners.length === 0) return
  const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds: owners })
  const unseen = await listUnseenAccountAlerts(db, { tenantId, about: left })
  const changed = [
    ...unseen.map((alert): AlertRow => ({ ...alert, state: 'retracted' })),
    ...entered.flatMap((one) => {
      const inbox = inboxes.get(one.ownerId)
      return inbox ? [enteringAlert(one, { id: newId(), at, inbox })] : []
    }),
  ]
  await writeAlerts(db, { tenantId, changed, inboxes })
}

function enteringAlert({ segmentId, accountId }: Entering, told: Told): AlertRow {
  const about = { account_id: accountId, segment_id: segmentId }
  return toldAlert({ kind: 'account-entered', ...about }, told)
}
