import type { MemberRequest } from '../../contract/people.ts'
import type { Db } from '../store/schema.ts'
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
  { tenantId, salespersonId }: { tenantId: string; salespersonId: string },
  to: MemberRequest,
): Promise<SalespersonRow> {
  return db
    .updateTable('salesperson')
    .set({
      is_manager: to.isManager,
      is_administrator: to.isAdministrator,
      reads_contacts: to.readsContacts,
      manager_id: to.managerId,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
