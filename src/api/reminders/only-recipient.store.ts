import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** The contact who alone got a followed email; null where there were others, or nobody outside. */
export async function findOnlyRecipient(
  db: Db,
  { tenantId, key }: { tenantId: string; key: string },
): Promise<string | null> {
  const rows = await db
    .selectFrom('follow_recipient as r')
    .innerJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.key', '=', 'r.follow_key'),
    )
    .select('r.contact_id')
    .where('r.tenant_id', '=', tenantId)
    .where('r.follow_key', '=', key)
    .where(sql<boolean>`not f.has_others and f.colleagues = 0 and f.erased = 0`)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0]?.contact_id ?? null) : null
}
