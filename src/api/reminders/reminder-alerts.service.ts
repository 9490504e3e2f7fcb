import { lockAlertInboxes } from '../alerts/alert-inbox.store.ts'
import { listUnseenReminderAlerts } from '../alerts/unseen-alerts.store.ts'
import { writeAlerts } from '../alerts/raise-alerts.service.ts'
import { toldAlert, type Told } from '../alerts/told-alert.ts'
import type { Context } from '../context.ts'
import type { AlertRow, ReminderRow } from '../store/schema.ts'

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

function reminderAlert(reminder: ToldReminder, told: Told): AlertRow {
  const { id: reminder_id, contact_id } = reminder
  return toldAlert({ kind: 'reminder', reminder_id, contact_id }, told)
}
