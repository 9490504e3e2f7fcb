import { released } from '../alerts/alert-changes.ts'
import { lockAlertInboxes } from '../alerts/alert-inbox.store.ts'
import { listUnseenReminderAlerts } from '../alerts/unseen-alerts.store.ts'
import { writeAlerts } from '../alerts/raise-alerts.service.ts'
import type { Context } from '../context.ts'
import type { AlertInboxRow, AlertRow, ReminderRow } from '../store/schema.ts'

type ToldReminder = Pick<ReminderRow, 'id' | 'salesperson_id' | 'contact_id'>

/**
 * Tells salespeople of reminders that are due. Belongs into the transaction that settles them: so each
 * is told once.
 */
export async function tellReminders(
  { db, newId }: Pick<Context, 'db' | 'newId'>,
  { tenantId, at, reminders }: { tenantId: string; at: Date; reminders: readonly ToldReminder[] },
): Promise<void> {
  if (reminders.length === 0) return
  const salespersonIds = reminders.map(({ salesperson_id }) => salesperson_id)
  const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds })
  const changed = reminders.flatMap((reminder) => {
    const inbox = inboxes.get(reminder.salesperson_id)
    return inbox ? [reminderAlert(reminder, { id: newId(), at, inbox })] : []
  })
  await writeAlerts(db, { tenantId, changed, inboxes })
}

/** Whoever puts off, changes or dismisses a reminder has seen what it told. */
export async function markReminderSeen(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, salespersonId, id }: { tenantId: string; salespersonId: string; id: string },
): Promise<void> {
  const about = { tenantId, reminderId: id }
  if ((await listUnseenReminderAlerts(db, about)).length === 0) return
  const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds: [salespersonId] })
  // Read again once the inbox is held: another pane may have looked meanwhile.
  const unseen = await listUnseenReminderAlerts(db, about)
  const changed = unseen.map((alert): AlertRow => ({ ...alert, state: 'seen', seen_at: now() }))
  await writeAlerts(db, { tenantId, changed, inboxes })
}

function reminderAlert(
  reminder: ToldReminder,
  { id, at, inbox }: { id: string; at: Date; inbox: AlertInboxRow },
): AlertRow {
  const pending: AlertRow = {
    tenant_id: inbox.tenant_id,
    id,
    salesperson_id: inbox.salesperson_id,
    follow_key: null,
    kind: 'reminder',
    interaction_id: null,
    account_id: null,
    segment_id: null,
    reminder_id: reminder.id,
    contact_id: reminder.contact_id,
    at,
    state: 'pending',
    muted: false,
    quiet: false,
    held_until: at,
    shown_at: null,
    seen_at: null,
    created_at: at,
    position: 0,
  }
  return released(pending, { now: at, inbox })
}
