import type { Db } from '../store/schema.ts'
import type { KnownSubject, StoredRecord } from './subject-report.store.ts'

/** What salespeople wanted to be reminded of about mail that went to this contact alone. */
export async function readReminders(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<StoredRecord[]> {
  return db
    .selectFrom('reminder as r')
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.salesperson_id'),
    )
    .select([
      'r.id',
      'r.follow_key',
      'r.kind',
      'r.text as note',
      'r.subject',
      'r.due_at',
      'r.state',
    ])
    .select(['s.name as salesperson', 'r.created_at'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.contact_id', '=', contactId)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .execute()
}

/**
 * Deletes what is about mail to this contact, with its alerts: what somebody wrote into it may be about
 * them.
 *
 * @returns how many
 */
export async function deleteRemindersOf(
  db: Db,
  { tenantId, contactId }: KnownSubject,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('reminder')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/**
 * Empties what salespeople wrote into reminders of these mails, which others got as well: it may be about
 * the one who is erased, and nobody can tell. The reminders stay, and tell.
 *
 * @returns of how many
 */
export async function emptyReminders(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<number> {
  if (keys.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({ text: '' })
    .where('tenant_id', '=', tenantId)
    .where('follow_key', 'in', [...keys])
    .where('text', '<>', '')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
