import type { Db, LoggedMessageRow } from '../store/schema.ts'

interface OneMessage {
  tenantId: string
  /** As stored. */
  messageId: string
}

/** The message with a Message-ID: the first one, where there are several. */
export async function findMessage(
  db: Db,
  { tenantId, messageId }: OneMessage,
): Promise<LoggedMessageRow | undefined> {
  return db
    .selectFrom('logged_message')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('message_id', '=', messageId)
    .orderBy('is_first', 'desc')
    .orderBy('seen_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** The Message-ID under which a message that a source gave is stored. */
export async function findStoredMessageId(
  db: Db,
  { tenantId, sourceId }: { tenantId: string; sourceId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('logged_message')
    .select('message_id')
    .where('tenant_id', '=', tenantId)
    .where('source', '=', 'pane')
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row?.message_id
}

/** Entries that a message led to, by name of the contact's address, with who is in them. */
export async function listMessageEntries(db: Db, { tenantId, messageId }: OneMessage) {
  return db
    .selectFrom('log_entry as e')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.contact_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.salesperson_id'),
    )
    .select(['e.id', 'e.direction', 'e.canceled_at', 'e.salesperson_id'])
    .select(['c.email as contact_email', 'c.name as contact_name', 's.name as salesperson_name'])
    .where('e.tenant_id', '=', tenantId)
    .where('e.message_id', '=', messageId)
    .orderBy('c.email')
    .orderBy('s.name')
    .orderBy('e.id')
    .execute()
}

/** When the mailbox is looked at next; null: not at all, or there is no mailbox. */
export async function findNextRun(db: Db, tenantId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('logging_job as j')
    .innerJoin('logging_setup as s', 's.tenant_id', 'j.tenant_id')
    .select(['j.next_run_at', 's.source'])
    .where('j.tenant_id', '=', tenantId)
    .executeTakeFirst()
  return row?.source && row.source.kind !== 'pane' ? row.next_run_at : null
}

/** Has a message decided once more, with somebody who pushed it as a party. */
export async function reopenPushed(
  db: Db,
  { tenantId, id, pushedBy, now }: { tenantId: string; id: string; pushedBy: string; now: Date },
): Promise<void> {
  await db
    .updateTable('logged_message')
    .set({
      ...{ status: 'waiting', reason: null, next_attempt_at: now, attempts: 0 },
      ...{ decided_at: null, pushed_by: pushedBy },
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'quarantined')
    .where('reason', '=', 'unmatched')
    .where('pushed_by', 'is', null)
    .execute()
}
