import { sql } from 'kysely'
import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import { LEASE_MS } from '../logging/job-schedule.ts'
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
 * Of `m`: it failed, and its time has come. None waits for more than a day, so a time further away was
 * written before the clock was set back.
 */
export const isTryDue = (now: Date) => sql`
  (m.state = 'failing' and (m.next_try_at <= ${now}::timestamptz
    or m.next_try_at > ${now}::timestamptz + interval '1 day'))`

/**
 * Mailboxes that are still to be read in a round, those first that were not read for longest. Those that
 * failed only when their time has come. Where the clock was set back, what was read in its future counts
 * as read now, and is to be read again.
 *
 * @param since the round began then; null: only those that failed
 */
export async function listDueMailboxes(
  db: Db,
  { tenantId, since, now }: { tenantId: string; since: Date | null; now: Date },
): Promise<DueMailbox[]> {
  const future = new Date(now.getTime() + 2 * LEASE_MS)
  const { rows } = await sql<DueMailbox>`
    select m.id, m.person,
      case when m.last_read_at is not null then least(m.last_read_at, ${now}::timestamptz) end
        as "lastReadAt"
    from enrichment_mailbox m
    where m.tenant_id = ${tenantId}::uuid
      and (${isTryDue(now)}
        or ${since}::timestamptz is not null and m.state <> 'failing'
          and (m.last_read_at is null or m.last_read_at < ${since}::timestamptz
            or m.last_read_at > ${future}::timestamptz))
    order by m.last_read_at nulls first, m.id
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
