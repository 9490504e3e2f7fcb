import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { spanStarts } from './span-start.ts'

/** Marks everything of an account: earlier than any span begins. */
export const WHOLE_ACCOUNT = '-infinity'

/** Spans of accounts, in pairs; `-infinity` for all of an account's. */
export interface WantedSpans {
  accountIds: readonly string[]
  starts: readonly string[]
}

/** An activity that was added, changed or removed: of which account, and when it was or is. */
export interface TouchedActivity {
  accountId: string
  at: Date
}

interface Touched {
  tenantId: string
  /** IANA, of the organisation's enrichment. */
  timeZone: string
  activities: readonly TouchedActivity[]
}

/**
 * Has the spans of activities added up anew. Belongs into the transaction that writes them; of one that
 * moved, say both times.
 *
 * A mark that is there already is taken hold of as well: it must not be cleared away before these
 * activities can be seen.
 */
export async function markSpansStale(
  db: Db,
  { tenantId, timeZone, activities }: Touched,
): Promise<void> {
  if (activities.length === 0) return
  // Not found by the database: it may know other time zones than we do, who add up.
  const startOf = spanStarts(timeZone)
  const accounts = activities.map(({ accountId }) => accountId)
  const starts = activities.map(({ at }) => startOf(at.getTime()))
  await sql`
    insert into stale_span (tenant_id, account_id, start)
    select distinct ${tenantId}::uuid, touched.account_id, touched.start
    from unnest(${accounts}::uuid[], ${starts}::date[]) as touched (account_id, start)
    order by account_id, start
    ${TAKE_HOLD}
  `.execute(db)
}

/** Has everything of these accounts added up anew, such as after people went from one to another. */
export async function markAccountsStale(
  db: Db,
  { tenantId, accountIds }: { tenantId: string; accountIds: readonly string[] },
): Promise<void> {
  if (accountIds.length === 0) return
  await sql`
    insert into stale_span (tenant_id, account_id, start)
    select distinct ${tenantId}::uuid, account_id, ${WHOLE_ACCOUNT}::date
    from unnest(${accountIds}::uuid[]) as touched (account_id)
    order by account_id
    ${TAKE_HOLD}
  `.execute(db)
}

/** Has everything there is added up anew. */
export async function markTenantStale(db: Db, tenantId: string): Promise<void> {
  await sql`
    insert into stale_span (tenant_id, account_id, start)
    select tenant_id, id, ${WHOLE_ACCOUNT}::date
    from account where tenant_id = ${tenantId}::uuid
    order by id
    ${TAKE_HOLD}
  `.execute(db)
}

const TAKE_HOLD = sql`on conflict (tenant_id, account_id, start) do update set start = excluded.start`
