import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface OneFollow {
  tenantId: string
  key: string
}

export interface NumberedTarget {
  /** 1 … n in order of first appearance. */
  number: number
  target: string
}

/** Tracked links of one followed email, by number. */
export async function listTrackedLinks(
  db: Db,
  { tenantId, key }: OneFollow,
): Promise<NumberedTarget[]> {
  return db
    .selectFrom('tracked_link')
    .select(['number', 'target'])
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', key)
    .orderBy('number')
    .execute()
}

/** Tracked links of one followed email with what was counted; null where nothing was. */
export async function listLinksWithTotals(db: Db, { tenantId, key }: OneFollow) {
  return db
    .selectFrom('tracked_link as l')
    .leftJoin('link_total as t', (join) =>
      join
        .onRef('t.tenant_id', '=', 'l.tenant_id')
        .onRef('t.follow_key', '=', 'l.follow_key')
        .onRef('t.number', '=', 'l.number'),
    )
    .select(['l.number', 'l.target', 't.clicks_people', 't.clicks_all', 't.last_clicked_at'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.follow_key', '=', key)
    .orderBy('l.number')
    .execute()
}

/** Writes new tracked links: two parameters however many there are. */
export async function insertTrackedLinks(
  db: Db,
  { tenantId, key }: OneFollow,
  links: readonly NumberedTarget[],
): Promise<void> {
  if (links.length === 0) return
  const numbers = links.map(({ number }) => number)
  const targets = links.map(({ target }) => target)
  await sql`
    insert into tracked_link (tenant_id, follow_key, number, target)
    select ${tenantId}::uuid, ${key}, link.number, link.target
    from unnest(${numbers}::integer[], ${targets}::text[]) as link (number, target)
  `.execute(db)
}
