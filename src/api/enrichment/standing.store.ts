import { sql } from 'kysely'
import type { AccountStandingRow, Db } from '../store/schema.ts'
import type { StandingTotals } from './measures.ts'
import type { RollingYear } from './rolling-year.ts'
import { foldedYears, STANDING_COLUMNS } from './span-fold.store.ts'
import type { Counting } from './span.store.ts'

/**
 * Counts standings of accounts anew from their spans; scores stay as they are until all are compared. An
 * account with nothing in the year has no standing.
 */
export async function recountStandings(
  db: Db,
  { accountIds, year }: { accountIds: readonly string[]; year: RollingYear },
  counting: Counting,
): Promise<void> {
  const { tenantId, now } = counting
  const columns = sql.join(['weeks', ...STANDING_COLUMNS].map((column) => sql.ref(column)))
  const news = sql.join(
    ['weeks', ...STANDING_COLUMNS, 'counted_at'].map(
      (column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`,
    ),
  )
  const written = await sql<{ account_id: string }>`
    insert into account_standing (tenant_id, counted_at, account_id, ${columns})
    select ${tenantId}::uuid, ${now}::timestamptz, years.*
    from (${foldedYears({ accountIds, year }, counting)}) as years
    on conflict (tenant_id, account_id) do update set ${news}
    returning account_id
  `.execute(db)
  const standing = written.rows.map(({ account_id }) => account_id)
  await sql`
    delete from account_standing
    where tenant_id = ${tenantId}::uuid and account_id = any(${accountIds}::uuid[])
      and account_id <> all(${standing}::uuid[])
  `.execute(db)
}

/** A standing as it is compared with the others. */
export type ComparedStanding = StandingTotals &
  Pick<AccountStandingRow, 'account_id' | 'score' | 'percentiles' | 'peers'>

/** All standings of a tenant, by account. */
export async function listStandings(db: Db, tenantId: string): Promise<ComparedStanding[]> {
  return db
    .selectFrom('account_standing')
    .select(['account_id', 'score', 'percentiles', 'peers', ...STANDING_COLUMNS])
    .where('tenant_id', '=', tenantId)
    .orderBy('account_id')
    .execute()
}

/** Scores of all accounts that have one, and where they stand. */
export async function listScores(
  db: Db,
  tenantId: string,
): Promise<Pick<AccountStandingRow, 'account_id' | 'score' | 'percentiles'>[]> {
  return db
    .selectFrom('account_standing')
    .select(['account_id', 'score', 'percentiles'])
    .where('tenant_id', '=', tenantId)
    .where('score', 'is not', null)
    .execute()
}
