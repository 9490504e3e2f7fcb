import { sql } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment.ts'
import type { Db } from '../store/schema.ts'

export interface DueMailbox {
  id: string
  person: number
  lastReadAt: Date | null
}

interface One {
  tenantId: string
  mailboxId: string
}

/**
 * Mailboxes that are still to be read in a round, those first that were not read for longest. Those that
 * failed only when their time has come.
 *
 * @param since the round began then; null: only those that failed
 */
export async function listDueMailboxes(
  db: Db,
  { tenantId, since, now }: { tenantId: string; since: Date | null; now: Date },
): Promise<DueMailbox[]> {
  const { rows } = await sql<DueMailbox>`
    select id, person, last_read_at as "lastReadAt" from enrichment_mailbox
    where tenant_id = ${tenantId}::uuid
      and (state = 'failing' and next_try_at <= ${now}::timestamptz
        or ${since}::timestamptz is not null and state <> 'failing'
          and (last_read_at is null or last_read_at < ${since}::timestamptz))
    order by last_read_at nulls first, id
  `.execute(db)
  return rows
}

/** Holds a mailbox until the transaction ends; false where it is not chosen any more. */
export async function holdMailbox(db: Db, { tenantId, mailboxId }: One): Promise<boolean> {
  const row = await db
    .selectFrom('enrichment_mailbox')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .forKeyShare()
    .executeTakeFirst()
  return row !== undefined
}

/** Shows that it is being read, where its year is not read yet. */
export async function markReading(db: Db, { tenantId, mailboxId }: One): Promise<void> {
  await db
    .updateTable('enrichment_mailbox')
    .set({ state: 'reading', problem: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .where('state', '<>', 'done')
    .execute()
}

/** Everything from then on was read. */
export async function markCovered(
  db: Db,
  { tenantId, mailboxId, from }: One & { from: Date },
): Promise<void> {
  await db
    .updateTable('enrichment_mailbox')
    .set({ covered_from: sql<Date>`least(covered_from, ${from}::timestamptz)` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .execute()
}

/** Everything there was is read. */
export async function markRead(
  db: Db,
  { tenantId, mailboxId, at }: One & { at: Date },
): Promise<void> {
  await db
    .updateTable('enrichment_mailbox')
    .set({ state: 'done', last_read_at: at, next_try_at: at, problem: null, failures: 0 })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .execute()
}

export async function markFailing(
  db: Db,
  one: One & { problem: EnrichmentProblem; nextTryAt: (failures: number) => Date },
): Promise<void> {
  const { tenantId, mailboxId, problem, nextTryAt } = one
  const row = await db
    .selectFrom('enrichment_mailbox')
    .select('failures')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return
  const failures = row.failures + 1
  await db
    .updateTable('enrichment_mailbox')
    .set({ state: 'failing', problem, failures, next_try_at: nextTryAt(failures) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailboxId)
    .execute()
}
