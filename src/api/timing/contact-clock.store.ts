import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ReplyClock } from './reply-zone.ts'

interface OneContact {
  tenantId: string
  contactId: string
}

/** More than are ever looked at, since most of them may say nothing. */
const MOST_KEPT = 50

/** Keeps what the clock of a reply said, once, and of a contact the newest ones only. */
export async function putClock(
  db: Db,
  { tenantId, contactId, at, offsetMinutes }: OneContact & ReplyClock,
): Promise<void> {
  await db
    .insertInto('contact_clock')
    .values({ tenant_id: tenantId, contact_id: contactId, at, offset_minutes: offsetMinutes })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await sql`
    delete from contact_clock
    where tenant_id = ${tenantId}::uuid and contact_id = ${contactId}::uuid and at <= (
      select at from contact_clock
      where tenant_id = ${tenantId}::uuid and contact_id = ${contactId}::uuid
      order by at desc offset ${MOST_KEPT} limit 1
    )
  `.execute(db)
}

/** What the clocks of a contact's replies said, newest first. */
export async function listClocks(
  db: Db,
  { tenantId, contactId }: OneContact,
): Promise<ReplyClock[]> {
  return db
    .selectFrom('contact_clock')
    .select(['at', 'offset_minutes as offsetMinutes'])
    .where('tenant_id', '=', tenantId)
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .limit(MOST_KEPT)
    .execute()
}

/**
 * Deletes what clocks said before a moment.
 *
 * @returns how many; fewer than the limit when none are left
 */
export async function deleteOldClocks(
  db: Db,
  { tenantId, before, limit }: { tenantId: string; before: Date; limit: number },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from contact_clock where tenant_id = ${tenantId}::uuid and ctid = any(array(
      select ctid from contact_clock
      where tenant_id = ${tenantId}::uuid and at < ${before} order by at limit ${limit}
    ))
  `.execute(db)
  return Number(numAffectedRows)
}
