import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { HitDay } from './hit-day.ts'

/** Names of the partitions of counted hits, also of the one for all days that have none. */
export async function listHitPartitions(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'counted_hit'::regclass order by c.relname
  `.execute(db)
  return rows.map(({ name }) => name)
}

/**
 * Gives a day a partition of its own, with what of it is there already, such as from a clock that is
 * ahead.
 */
export async function addHitPartition(db: Db, { partition, from, to }: HitDay): Promise<void> {
  const name = sql.table(partition)
  await waitShortly(db)
  // Made apart and attached: to make it in its place would lock out everybody who reads or counts.
  await sql`create table ${name} (like counted_hit including defaults including constraints)`.execute(
    db,
  )
  await sql`
    with moved as (
      delete from counted_hit_rest where id >= ${from}::uuid and id < ${to}::uuid returning *
    )
    insert into ${name} select * from moved
  `.execute(db)
  await sql`
    alter table counted_hit attach partition ${name} for values from (${sql.lit(from)}) to (${sql.lit(to)})
  `.execute(db)
}

/** Forgets a day at once, however many hits it had. */
export async function dropHitPartition(db: Db, partition: string): Promise<void> {
  await waitShortly(db)
  await sql`drop table if exists ${sql.table(partition)}`.execute(db)
}

/** While this waits for whoever counts, everybody else waits behind it. */
async function waitShortly(db: Db): Promise<void> {
  await sql`set local lock_timeout = '1s'`.execute(db)
}
