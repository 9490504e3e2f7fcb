import type { Db } from '../store/schema.ts'

/** Writes which zone a contact is in; null: nobody says any more. @returns whether that is new */
export async function updateTimeZone(
  db: Db,
  {
    tenantId,
    contactId,
    timeZone,
  }: { tenantId: string; contactId: string; timeZone: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contact')
    .set({ time_zone: timeZone })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .where('time_zone', 'is distinct from', timeZone)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
