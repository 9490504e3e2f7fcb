import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { OwnView } from '../tracking/kept-hit.ts'

interface NewOwnViews {
  tenantId: string
  keys: readonly string[]
  salespersonId: string
  view: OwnView
}

/** Notes that a salesperson of the tenant had these followed emails open. */
export async function insertOwnViews(
  db: Db,
  { tenantId, keys, salespersonId, view }: NewOwnViews,
): Promise<void> {
  if (keys.length === 0) return
  const rows = keys.map((follow_key) => ({
    ...{ tenant_id: tenantId, follow_key, salesperson_id: salespersonId, ...view },
  }))
  await db
    .insertInto('own_view')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

interface Opened {
  tenantId: string
  salespersonId: string
  /** Keys that the open message carries. */
  carried: readonly string[]
  /** Normalised Message-IDs that it says it answers. */
  answeredIds: readonly string[]
  conversationId: string | null
  sentAt: Date
}

/** Threads go on for years; what a mail quotes is among the latest. */
const MOST_QUOTED = 50

/**
 * Followed emails of the tenant whose beacon a message shows when it is opened: it is one of them, or
 * quotes them. It quotes what it says it answers, whosever it is, and, as mail programs do, what the
 * salesperson sent before in the same conversation.
 */
export async function listShownFollows(
  db: Db,
  { tenantId, salespersonId, carried, answeredIds, conversationId, sentAt }: Opened,
): Promise<string[]> {
  const rows = await db
    .selectFrom('follow')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('activated_at', 'is not', null)
    .where((eb) =>
      eb.or([
        sql<boolean>`key = any(${[...carried]}::text[])`,
        sql<boolean>`internet_message_id = any(${[...answeredIds]}::text[])`,
        eb.and([
          eb('salesperson_id', '=', salespersonId),
          sql<boolean>`conversation_id = ${conversationId}::text`,
          eb('activated_at', '<', sentAt),
        ]),
      ]),
    )
    .orderBy('activated_at', 'desc')
    .limit(MOST_QUOTED)
    .execute()
  return rows.map(({ key }) => key)
}
