import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ConversationMail, SentFollow } from './answered-mail.ts'

interface Wanted {
  tenantId: string
  /** Normalised Message-IDs. */
  messageIds?: readonly string[]
  keys?: readonly string[]
}

/** Followed mails that were sent, by Message-ID or key. */
export async function listSentFollows(
  db: Db,
  { tenantId, messageIds = [], keys = [] }: Wanted,
): Promise<SentFollow[]> {
  if (messageIds.length + keys.length === 0) return []
  return db
    .selectFrom('follow as f')
    .select(['f.key', 'f.salesperson_id as salespersonId'])
    .select('f.internet_message_id as internetMessageId')
    .select(
      sql<string[]>`array(
        select r.contact_id::text from follow_recipient r
        where r.tenant_id = f.tenant_id and r.follow_key = f.key
      )`.as('contactIds'),
    )
    .where('f.tenant_id', '=', tenantId)
    .where('f.activated_at', 'is not', null)
    .where(
      sql<boolean>`(f.internet_message_id = any(${[...messageIds]}::text[])
        or f.key = any(${[...keys]}::text[]))`,
    )
    .orderBy('f.activated_at', 'desc')
    .execute()
}

/** Followed mails that went out in these conversations of the logging mailbox, latest first. */
export async function listConversationMails(
  db: Db,
  { tenantId, conversationIds }: { tenantId: string; conversationIds: readonly string[] },
): Promise<ConversationMail[]> {
  if (conversationIds.length === 0) return []
  const rows = await db
    .selectFrom('logged_message as m')
    .select(['m.conversation_id as conversationId', 'm.follow_key as followKey', 'm.at'])
    .select(
      sql<string[]>`array(
        select c.email from follow_recipient r
        join contact c on c.tenant_id = r.tenant_id and c.id = r.contact_id
        where r.tenant_id = m.tenant_id and r.follow_key = m.follow_key
        union
        select a.address from follow_recipient r
        join contact_address a on a.tenant_id = r.tenant_id and a.contact_id = r.contact_id
        where r.tenant_id = m.tenant_id and r.follow_key = m.follow_key
      )`.as('sentTo'),
    )
    .where('m.tenant_id', '=', tenantId)
    .where('m.direction', '=', 'out')
    .where('m.follow_key', 'is not', null)
    .where(sql<boolean>`m.conversation_id = any(${[...conversationIds]}::text[])`)
    .orderBy('m.at', 'desc')
    .limit(MOST_MAILS)
    .execute()
  return rows.flatMap(({ conversationId, followKey, ...row }) =>
    conversationId === null || followKey === null ? [] : [{ ...row, conversationId, followKey }],
  )
}

/** Conversations go on for years; what a new mail answers is among the latest. */
const MOST_MAILS = 1000
