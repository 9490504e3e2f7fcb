import { sql } from 'kysely'
import type { Collected } from '../../contract/account.ts'
import type { Db } from '../store/schema.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 365

/**
 * From when on everything was collected. A mailbox of which nothing is read yet is waited for, unless it
 * cannot be read: then the others are all there is.
 */
export async function findCollected(db: Db, tenantId: string, now: Date): Promise<Collected> {
  const found = await db
    .selectFrom('enrichment as e')
    .select('e.counted_at as at')
    .select(
      sql<Date | null>`(
        select case when bool_or(m.covered_from is null and m.state <> 'failing') then null
          else max(m.covered_from) end
        from enrichment_mailbox m where m.tenant_id = e.tenant_id
      )`.as('since'),
    )
    .where('e.tenant_id', '=', tenantId)
    .executeTakeFirst()
  const { since, at } = found ?? { since: null, at: null }
  return { since: instant(since), days: since ? daysUntil(now, since) : 0, at: instant(at) }
}

const instant = (at: Date | null) => at?.toISOString() ?? null

function daysUntil(now: Date, since: Date): number {
  const days = Math.floor((now.getTime() - since.getTime()) / DAY_MS)
  return Math.min(MOST_DAYS, Math.max(0, days))
}
