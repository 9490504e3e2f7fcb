import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Shared jobs that were due so long ago and that nobody has; by the database's clock. */
export async function listOverdueJobs(
  db: Db,
  overdueMs: number,
): Promise<{ name: string; dueAt: Date }[]> {
  const { rows } = await sql<{ name: string; dueAt: Date }>`
    select name, next_at as "dueAt" from job_lease
    where next_at < clock_timestamp() - ${overdueMs} * interval '1 millisecond'
      and (held_until is null or held_until < clock_timestamp())
    order by next_at
  `.execute(db)
  return rows
}
