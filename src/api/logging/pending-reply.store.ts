import type { Reply } from '../interactions/new-interaction.ts'
import type { Db } from '../store/schema.ts'

type PendingReply = Omit<Reply, 'tenantId'> & { id: string }

/** Replies that were found and are not recorded yet, with the message that they are. */
export async function listPendingReplies(
  db: Db,
  { tenantId, limit }: { tenantId: string; limit: number },
): Promise<PendingReply[]> {
  const rows = await db
    .selectFrom('logged_message')
    .select(['id', 'message_id as messageId', 'follow_key as followKey', 'at'])
    .select('pending_reply as pending')
    .where('tenant_id', '=', tenantId)
    .where('pending_reply', 'is not', null)
    .limit(limit)
    .execute()
  return rows.flatMap(({ pending, followKey, ...row }) =>
    pending && followKey !== null ? [{ ...row, ...pending, followKey }] : [],
  )
}

/** Nothing is left to record of this message. */
export async function clearPendingReply(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<void> {
  await db
    .updateTable('logged_message')
    .set({ pending_reply: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
