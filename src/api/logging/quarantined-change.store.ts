import { sql } from 'kysely'
import { settledAs } from '../privacy/settled-message.store.ts'
import type { Db } from '../store/schema.ts'

interface OneMessage {
  tenantId: string
  id: string
}

/** Ends a message's waiting: nobody wants it logged. It leaves its queue like any other. */
export async function ignoreMessage(
  db: Db,
  { tenantId, id }: OneMessage,
  { by, now, isFiled }: { by: string; now: Date; isFiled: boolean },
): Promise<void> {
  await sql`
    update logged_message set ${settledAs('ignored')}, decided_at = ${now}, decided_by = ${by}::uuid
    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid
  `.execute(db)
  if (!isFiled) return
  await db
    .updateTable('logged_message')
    .set({ filing: 'waiting', next_filing_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('filing', '=', 'none')
    .execute()
}

/**
 * Makes a message that has another one's Message-ID one of its own.
 *
 * @param messageId made of its content
 * @returns false: there is one with the same content already
 */
export async function separateMessage(
  db: Db,
  { tenantId, id }: OneMessage,
  messageId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('logged_message')
    .set({ message_id: messageId, is_first: true })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where(
      sql<boolean>`not exists (select from logged_message o where o.tenant_id = ${tenantId}::uuid
        and o.message_id = ${messageId} and o.is_first)`,
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
