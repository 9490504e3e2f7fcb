import type { Selectable } from 'kysely'
import type { ContactTotalTable } from '../store/total-tables.ts'
import type { Db } from '../store/schema.ts'
import type { DayCounts } from './day-counts.ts'

interface OneContact {
  tenantId: string
  contactId: string
}

/** What was counted of a contact in all; undefined while there was nothing to count. */
export async function findContactTotal(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<Selectable<ContactTotalTable> | undefined> {
  return db
    .selectFrom('contact_total')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
}

/**
 * Interactions of a contact by UTC day: people's, and what nobody can tell. Days without any are left
 * out.
 *
 * @param since first day, `YYYY-MM-DD`
 */
export async function listContactDays(
  db: Db,
  { tenantId, contactId, since }: OneContact & { since: string },
): Promise<DayCounts[]> {
  return db
    .selectFrom('contact_day')
    .select(['day', 'opens', 'clicks', 'file_views as fileViews', 'replies'])
    .select(['unknown_opens as unknownOpens', 'unknown_clicks as unknownClicks'])
    .select('unknown_file_views as unknownFileViews')
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .where('day', '>=', since)
    .orderBy('day')
    .execute()
}

/** Number of followed emails that went to a contact. */
export async function countFollowedEmails(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<number> {
  const { count } = await db
    .selectFrom('follow_recipient')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
