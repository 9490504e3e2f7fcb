import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** Bytes of all uploads of a tenant that are kept, whether anybody can have them or not. */
export async function countKeptBytes(db: Db, tenantId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom('file_version')
    .select(sql<string>`coalesce(sum(size), 0)`.as('bytes'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return Number(bytes)
}

/** How many files of a tenant can be had at a moment. */
export async function countAvailable(
  db: Db,
  { tenantId, now }: { tenantId: string; now: Date },
): Promise<number> {
  const { count } = await db
    .selectFrom('file')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('current_version', '>', 0)
    .where('expires_at', '>', now)
    .where('revoked_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
