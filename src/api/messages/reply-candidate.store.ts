import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ReplyCandidate } from './reply-match.ts'

/** Conversations go on for years; what a new mail answers is among the latest. */
const MOST_CANDIDATES = 200

interface Wanted {
  tenantId: string
  salespersonId: string
  /** Normalised Message-IDs that the mail says it answers. */
  answeredIds: readonly string[]
  conversationId: string | null
  /** Normalised address of the sender. */
  from: string
}

/** A salesperson's sent followed emails that a mail may answer, latest first. */
export async function listReplyCandidates(
  db: Db,
  { tenantId, salespersonId, answeredIds, conversationId, from }: Wanted,
): Promise<ReplyCandidate[]> {
  const named = sql<boolean>`f.internet_message_id = any(${[...answeredIds]}::text[])`
  const sameConversation = sql<boolean>`f.conversation_id = ${conversationId}::text`
  const rows = await db
    .selectFrom('follow as f')
    .select(['f.key', 'f.internet_message_id', 'f.activated_at'])
    .select([
      sql<boolean>`coalesce(${sameConversation}, false)`.as('same_conversation'),
      sql<boolean>`exists (
        select from follow_recipient r
        join contact c on c.tenant_id = r.tenant_id and c.id = r.contact_id
        where r.tenant_id = f.tenant_id and r.follow_key = f.key and c.email = ${from}
      )`.as('sent_to_sender'),
    ])
    .where('f.tenant_id', '=', tenantId)
    .where('f.salesperson_id', '=', salespersonId)
    .where('f.activated_at', 'is not', null)
    .where((eb) => eb.or([named, sameConversation]))
    // What is named comes first, so that the limit only ever cuts the conversation.
    .orderBy(sql`coalesce(${named}, false)`, 'desc')
    .orderBy('f.activated_at', 'desc')
    .limit(MOST_CANDIDATES)
    .execute()
  return rows.flatMap(({ activated_at: activatedAt, ...row }) =>
    activatedAt === null
      ? []
      : [
          {
            key: row.key,
            internetMessageId: row.internet_message_id,
            activatedAt,
            sameConversation: row.same_conversation,
            sentToSender: row.sent_to_sender,
          },
        ],
  )
}
