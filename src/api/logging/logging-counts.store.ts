import { sql } from 'kysely'
import type { Logging } from '../../contract/logging.ts'
import type { Db } from '../store/schema.ts'

/** Messages by status: what waits for something in all, the rest since then. */
export async function countMessages(
  db: Db,
  { tenantId, since }: { tenantId: string; since: Date },
): Promise<Logging['counts']> {
  const { rows } = await sql<Logging['counts']>`
    select
      count(*) filter (where status = 'waiting')::int as waiting,
      count(*) filter (where status = 'logged')::int as logged,
      count(*) filter (where status = 'excluded')::int as excluded,
      count(*) filter (where status = 'quarantined')::int as quarantined,
      count(*) filter (where status = 'bounce')::int as bounces,
      count(*) filter (where filing = 'failed' and at > ${since})::int as "notFiled"
    from logged_message
    where tenant_id = ${tenantId}::uuid and (status in ('waiting', 'quarantined') or at > ${since})
  `.execute(db)
  const nothing = { waiting: 0, logged: 0, excluded: 0, quarantined: 0, bounces: 0, notFiled: 0 }
  return rows[0] ?? nothing
}

/** When the mailbox last had a message that nobody had seen; null: never. What was pushed counts not. */
export async function findLastArrival(db: Db, tenantId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('logged_message')
    .select('seen_at')
    .where('tenant_id', '=', tenantId)
    .where('source', '!=', 'pane')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seen_at ?? null
}
