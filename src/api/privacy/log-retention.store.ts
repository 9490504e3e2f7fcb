import { sql } from 'kysely'
import { settledAs } from './settled-message.store.ts'
import type { Db } from '../store/schema.ts'

interface Old {
  tenantId: string
  before: Date
  limit: number
}

/**
 * Excludes messages that have waited in quarantine since before then; one that led to entries all the
 * same is logged. Nothing happens in the mailbox: they stay where they are.
 *
 * @returns how many; fewer than the limit when none are left
 */
export async function expireQuarantined(
  db: Db,
  { tenantId, before, limit, now }: Old & { now: Date },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update logged_message set ${settledAs('expired')}, decided_at = ${now}
    where tenant_id = ${tenantId}::uuid and status = 'quarantined' and id = any(array(
      select id from logged_message
      where tenant_id = ${tenantId}::uuid and status = 'quarantined' and seen_at < ${before}
      order by seen_at limit ${limit} for update skip locked
    ))
  `.execute(db)
  return Number(numAffectedRows)
}

/**
 * Deletes decided messages of before then, with their entries, comments, follow-ups and bounces.
 *
 * @returns how many of both; fewer messages than the limit when none are left
 */
export async function deleteOldMessages(
  db: Db,
  { tenantId, before, limit }: Old,
): Promise<{ logEntries: number; messages: number }> {
  const { rows } = await sql<{ id: string }>`
    select id from logged_message
    where tenant_id = ${tenantId}::uuid and status in ('logged', 'excluded', 'bounce')
      and at < ${before}
    order by at limit ${limit} for update skip locked
  `.execute(db)
  const ids = rows.map(({ id }) => id)
  const entries = await db
    .deleteFrom('log_entry')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`logged_message_id = any(${ids}::uuid[])`)
    .executeTakeFirst()
  await db
    .deleteFrom('logged_message')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return { logEntries: Number(entries.numDeletedRows), messages: ids.length }
}
