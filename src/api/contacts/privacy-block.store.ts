import type { ContactRow, Db } from '../store/schema.ts'

/** A contact, held until the transaction ends: whoever logs mail with them waits. */
export async function holdContact(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ContactRow | undefined> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** A contact's block with the name of who set it; undefined: nobody of that address is known. */
export async function findPrivacyBlock(
  db: Db,
  { tenantId, email }: { tenantId: string; email: string },
) {
  return db
    .selectFrom('contact as c')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.privacy_blocked_by'),
    )
    .select(['c.privacy_blocked', 'c.privacy_blocked_at', 'c.privacy_blocked_reason'])
    .select('s.name as changed_by_name')
    .where('c.tenant_id', '=', tenantId)
    .where('c.email', '=', email)
    .executeTakeFirst()
}

interface Block {
  isBlocked: boolean
  reason: string | null
  by: string
  at: Date
}

/** Blocks or opens a contact, and notes who did, when and why. */
export async function updatePrivacyBlock(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  { isBlocked, reason, by, at }: Block,
): Promise<void> {
  await db
    .updateTable('contact')
    .set({
      privacy_blocked: isBlocked,
      privacy_blocked_at: at,
      privacy_blocked_by: by,
      privacy_blocked_reason: reason,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
