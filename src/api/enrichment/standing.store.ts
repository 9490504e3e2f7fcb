import { sql } from 'kysely'
import type { AccountStandingRow, Db } from '../store/schema.ts'
import type { StandingTotals } from './measures.ts'
import type { NewStanding } from './new-standing.ts'

interface Counted {
  tenantId: string
  at: Date
  /** All that were counted; those without a standing had nothing within the year. */
  accountIds: readonly string[]
  standings: readonly NewStanding[]
}

/** Writes standings; scores stay as they are until all are compared. */
export async function saveStandings(
  db: Db,
  { tenantId, at, accountIds, standings }: Counted,
): Promise<void> {
  await sql`
    delete from account_standing
    where tenant_id = ${tenantId}::uuid and account_id = any(${accountIds}::uuid[])
      and account_id <> all(${standings.map((row) => row.account_id)}::uuid[])
  `.execute(db)
  if (standings.length === 0) return
  await db
    .insertInto('account_standing')
    .values(standings.map((row) => ({ ...row, tenant_id: tenantId, counted_at: at })))
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'account_id'])
        .doUpdateSet((eb) =>
          Object.fromEntries(
            [...TOTALS, 'weeks' as const, 'counted_at' as const].map((column) => [
              column,
              eb.ref(`excluded.${column}`),
            ]),
          ),
        ),
    )
    .execute()
}

const TOTALS = [
  ...(['emails_to', 'emails_from', 'meetings_to', 'meetings_from'] as const),
  ...(['our_people_emails', 'our_people_meetings'] as const),
  ...(['their_people_emails', 'their_people_meetings', 'our_people', 'their_people'] as const),
  ...(['first_at', 'last_email_to_at', 'last_email_from_at', 'last_meeting_at'] as const),
  ...(['meeting_minutes', 'reply_hours'] as const),
] satisfies (keyof StandingTotals)[]

/** A standing as it is compared with the others. */
export type ComparedStanding = StandingTotals &
  Pick<AccountStandingRow, 'account_id' | 'score' | 'percentiles' | 'peers'>

/** All standings of a tenant, by account. */
export async function listStandings(db: Db, tenantId: string): Promise<ComparedStanding[]> {
  return db
    .selectFrom('account_standing')
    .select(['account_id', 'score', 'percentiles', 'peers', ...TOTALS])
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
