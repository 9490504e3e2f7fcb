import type { Db } from '../store/schema.ts'
import type { GivenRights } from './member.ts'
import type { SalespersonRow } from './salesperson.store.ts'

/** Everybody who signed in, by name. */
export async function listMembers(db: Db, tenantId: string): Promise<SalespersonRow[]> {
  return db
    .selectFrom('salesperson')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Gives a member exactly these roles and this team. */
export async function updateMember(
  db: Db,
  { tenantId, salespersonId, now }: { tenantId: string; salespersonId: string; now: Date },
  to: GivenRights,
): Promise<SalespersonRow> {
  return db
    .updateTable('salesperson')
    .set((eb) => ({
      is_manager: to.isManager,
      is_administrator: to.isAdministrator,
      reads_contacts: to.readsContacts,
      // Who is shut out already is so since then.
      barred_at: to.isBarred ? eb.fn.coalesce('barred_at', eb.val(now)) : null,
      manager_id: to.managerId,
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
