import type { Context } from '../context.ts'
import type { FollowRow } from '../store/schema.ts'
import { findOnlyRecipient } from './only-recipient.store.ts'
import { insertReminder, lockReminder } from './reminder.store.ts'

/**
 * Sets a reminder like that of a draft on a mail that was made from it. One that is gone, was told or
 * dismissed is not copied: a mail is sent, whatever its reminder.
 *
 * Needs the followed email held, and active.
 */
export async function copyReminder(
  { db, now, newId }: Pick<Context, 'db' | 'now' | 'newId'>,
  follow: FollowRow,
  reminderId: string,
): Promise<void> {
  const { tenant_id: tenantId, salesperson_id: salespersonId, key } = follow
  const original = await lockReminder(db, { tenantId, salespersonId, id: reminderId })
  if (original?.state !== 'set') return
  const { kind, text, due_at } = original
  await insertReminder(db, {
    ...{ tenant_id: tenantId, id: newId(), salesperson_id: salespersonId, follow_key: key },
    ...{ kind, text, due_at, subject: follow.subject, state: 'set', created_at: now() },
    contact_id: await findOnlyRecipient(db, { tenantId, key }),
    ...{ gap: null, happened: null, told_at: null, settled_at: null },
  })
}
