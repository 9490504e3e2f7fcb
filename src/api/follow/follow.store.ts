import type { Insertable, Updateable } from 'kysely'
import type { FollowTable } from '../store/follow-tables.ts'
import type { Db, FollowRow } from '../store/schema.ts'

interface OneFollow {
  tenantId: string
  key: string
}

export async function insertFollow(db: Db, row: Insertable<FollowTable>): Promise<void> {
  await db.insertInto('follow').values(row).execute()
}

/** A followed email, whoever's of the tenant it is. */
export async function findFollow(
  db: Db,
  { tenantId, key }: OneFollow,
): Promise<FollowRow | undefined> {
  return db
    .selectFrom('follow')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** A followed email of one salesperson; undefined where it is somebody else's. */
export async function findOwnFollow(
  db: Db,
  { salespersonId, ...one }: OneFollow & { salespersonId: string },
): Promise<FollowRow | undefined> {
  const follow = await findFollow(db, one)
  return follow?.salesperson_id === salespersonId ? follow : undefined
}

/** The row, held against other writers until the transaction ends. */
export async function lockFollow(
  db: Db,
  { tenantId, key }: OneFollow,
): Promise<FollowRow | undefined> {
  return db
    .selectFrom('follow')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateFollow(
  db: Db,
  { tenantId, key }: OneFollow,
  change: Updateable<Omit<FollowTable, 'tenant_id' | 'key' | 'salesperson_id'>>,
): Promise<void> {
  await db
    .updateTable('follow')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .execute()
}

/** Voids a key that is not voided yet; the first time stays noted. */
export async function voidFollow(
  db: Db,
  { tenantId, key, at }: OneFollow & { at: Date },
): Promise<void> {
  await db
    .updateTable('follow')
    .set({ state: 'voided', voided_at: at })
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .where('state', '!=', 'voided')
    .execute()
}

/**
 * Binds a followed email to the message it became. An id once known stays: a sent mail keeps its
 * own, so another one can only come from another message. The outcome is what was last reported.
 */
export async function bindMessage(
  db: Db,
  { tenantId, key }: OneFollow,
  {
    internet_message_id: messageId,
    conversation_id: conversationId,
    outcome,
  }: Partial<Pick<FollowRow, 'internet_message_id' | 'conversation_id' | 'outcome'>>,
): Promise<void> {
  await db
    .updateTable('follow')
    .set((eb) => ({
      internet_message_id: eb.fn.coalesce('internet_message_id', eb.val(messageId ?? null)),
      conversation_id: eb.fn.coalesce('conversation_id', eb.val(conversationId ?? null)),
      ...(outcome && { outcome }),
    }))
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .execute()
}
