import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/**
 * Notes that hits were counted.
 *
 * @returns the ids of those that had not been counted before
 */
export async function insertCountedHits(
  db: Db,
  { tenantId, hits }: { tenantId: string; hits: readonly { id: string; at: Date }[] },
): Promise<Set<string>> {
  if (hits.length === 0) return new Set()
  const rows = await db
    .insertInto('counted_hit')
    .values(hits.map(({ id, at }) => ({ tenant_id: tenantId, id, at })))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Number of tracked links and files of each of these mails; none are not in the answer. */
export async function countLinks(
  db: Db,
  { tenantId, keys }: { tenantId: string; keys: readonly string[] },
): Promise<Map<string, number>> {
  const linksOf = (table: 'tracked_link' | 'file_link') =>
    db
      .selectFrom(table)
      .select('follow_key')
      .where('tenant_id', '=', tenantId)
      .where(sql<boolean>`follow_key = any(${[...keys]}::text[])`)
  const rows = await db
    .selectFrom(linksOf('tracked_link').unionAll(linksOf('file_link')).as('link'))
    .select(({ fn }) => ['follow_key', fn.countAll<number>().as('links')])
    .groupBy('follow_key')
    .execute()
  return new Map(rows.map(({ follow_key, links }) => [follow_key, links]))
}
