import { sql } from 'kysely'
import type { Db, LoggedMessageRow } from '../store/schema.ts'
import type { NewLoggedMessage } from './new-message.ts'
import type { MessageFacts } from './mail-message.ts'

/** Well below the 65,535 parameters of a statement. */
const ROWS_AT_ONCE = 500

/**
 * Writes messages that are not there yet. Whatever is there already, by its id at the source or as
 * first with its Message-ID, is left alone.
 *
 * @returns ids of those written
 */
export async function insertLoggedMessages(
  db: Db,
  rows: readonly NewLoggedMessage[],
): Promise<Set<string>> {
  const written = new Set<string>()
  // In one order everywhere, so that two writers never wait for each other.
  const sorted = rows.toSorted((a, b) => (a.message_id < b.message_id ? -1 : 1))
  for (let start = 0; start < sorted.length; start += ROWS_AT_ONCE) {
    const inserted = await db
      .insertInto('logged_message')
      .values(sorted.slice(start, start + ROWS_AT_ONCE).map(storedRow))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    for (const { id } of inserted) written.add(id)
  }
  return written
}

const storedRow = (row: NewLoggedMessage) => ({
  ...{ direction: null, follow_key: null, decided_by: null, ...row },
  facts: row.facts && (JSON.stringify(row.facts) as unknown as MessageFacts),
})

interface FromSource {
  tenantId: string
  source: LoggedMessageRow['source']
  sourceIds: readonly string[]
}

/** Which of these a source gave before. */
export async function listKnownSourceIds(
  db: Db,
  { tenantId, source, sourceIds }: FromSource,
): Promise<Set<string>> {
  if (sourceIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('logged_message')
    .select('source_id')
    .where('tenant_id', '=', tenantId)
    .where('source', '=', source)
    .where(sql<boolean>`source_id = any(${[...sourceIds]}::text[])`)
    .execute()
  return new Set(rows.map(({ source_id: id }) => id))
}

export type FirstMessage = Pick<LoggedMessageRow, 'id' | 'message_id' | 'fingerprint'>

/** The first messages with these Message-IDs. */
export async function listFirstMessages(
  db: Db,
  { tenantId, messageIds }: { tenantId: string; messageIds: readonly string[] },
): Promise<Map<string, FirstMessage>> {
  if (messageIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('logged_message')
    .select(['id', 'message_id', 'fingerprint'])
    .where('tenant_id', '=', tenantId)
    .where('is_first', '=', true)
    .where(sql<boolean>`message_id = any(${[...messageIds]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.message_id, row]))
}

/** What a later copy knows and the first does not: where the logging mailbox has it. */
export async function completeFirstMessage(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  copy: Pick<NewLoggedMessage, 'web_link' | 'conversation_id'>,
): Promise<void> {
  if (copy.web_link === null && copy.conversation_id === null) return
  await db
    .updateTable('logged_message')
    .set((eb) => ({
      web_link: eb.fn.coalesce('web_link', eb.val(copy.web_link)),
      conversation_id: eb.fn.coalesce('conversation_id', eb.val(copy.conversation_id)),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    // Of a sensitive one nothing may be kept.
    .where(sql<boolean>`reason is distinct from 'sensitive'`)
    .where((eb) => eb.or([eb('web_link', 'is', null), eb('conversation_id', 'is', null)]))
    .execute()
}
