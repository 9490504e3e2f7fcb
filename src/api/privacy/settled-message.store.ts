import { sql, type RawBuilder } from 'kysely'
import type { LoggingReason } from '../../contract/message-logging.ts'

const hasEntries = sql<boolean>`exists (
  select from log_entry e
  where e.tenant_id = logged_message.tenant_id and e.logged_message_id = logged_message.id
)`

/**
 * Assignments that end a message's waiting without anybody's decision: one that led to entries is
 * logged, any other excluded, and forgotten but for its Message-ID.
 */
export function settledAs(reason: LoggingReason): RawBuilder<unknown> {
  return sql`
    status = case when ${hasEntries} then 'logged' else 'excluded' end,
    reason = case when ${hasEntries} then null else ${reason}::text end,
    subject = case when ${hasEntries} then subject end,
    web_link = case when ${hasEntries} then web_link end,
    next_attempt_at = null, author = null, addresses = null, facts = null, problem = null
  `
}
