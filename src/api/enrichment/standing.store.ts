import { sql } from 'kysely'
import type { ElementType } from '../store/binary-array.ts'
import { rowTable, type Column } from '../store/row-columns.ts'
import type { AccountStandingRow, Db } from '../store/schema.ts'
import type { StandingTotals } from './measures.ts'

/** What happened with an account in the year. */
export interface CountedYear {
  accountId: string
  /** Mails and meetings of each week, oldest first. */
  weeks: readonly number[]
  totals: StandingTotals
}

const COUNTS = [
  ...(['emails_to', 'emails_from', 'meetings_to', 'meetings_from'] as const),
  ...(['our_people_emails', 'our_people_meetings', 'their_people_emails'] as const),
  ...(['their_people_meetings', 'our_people', 'their_people'] as const),
]
const MEANS = ['meeting_minutes', 'reply_hours'] as const
const INSTANTS = [
  ...(['first_at', 'last_email_to_at', 'last_email_from_at', 'last_meeting_at'] as const),
]

const COLUMNS: readonly Column<CountedYear>[] = [
  { name: 'weeks', listOf: 'integer', of: ({ weeks }) => weeks },
  ...COUNTS.map((name) => column(name, 'integer', ({ totals }) => totals[name])),
  ...MEANS.map((name) => column(name, 'double precision', ({ totals }) => totals[name])),
  ...INSTANTS.map((name) =>
    column(name, 'timestamptz', ({ totals }) => totals[name]?.getTime() ?? null),
  ),
]

function column(
  name: string,
  type: ElementType,
  of: (year: CountedYear) => string | number | null,
): Column<CountedYear> {
  return { name, type, of }
}

/**
 * Writes standings of accounts; what says the same stays as it is, and scores do until all are compared.
 * Those with nothing in the year have none any more.
 */
export async function saveStandings(
  db: Db,
  { tenantId, now }: { tenantId: string; now: Date },
  { accountIds, years }: { accountIds: readonly string[]; years: readonly CountedYear[] },
): Promise<void> {
  const standing = years.map(({ accountId }) => accountId)
  await sql`
    delete from account_standing
    where tenant_id = ${tenantId}::uuid and account_id = any(${accountIds}::uuid[])
      and account_id <> all(${standing}::uuid[])
  `.execute(db)
  if (years.length === 0) return
  const key = column('account_id', 'uuid', ({ accountId }) => accountId)
  const names = (table: string) => sql.join(COLUMNS.map(({ name }) => sql.ref(`${table}.${name}`)))
  const own = sql.join(COLUMNS.map(({ name }) => sql.ref(name)))
  await sql`
    insert into account_standing (tenant_id, counted_at, account_id, ${own})
    select ${tenantId}::uuid, ${now}::timestamptz, years.*
    from ${rowTable(years, [key, ...COLUMNS], 'years')}
    on conflict (tenant_id, account_id)
    do update set (counted_at, ${own}) = row(excluded.counted_at, ${names('excluded')})
    where (${names('account_standing')}) is distinct from (${names('excluded')})
  `.execute(db)
}

/** A standing as it is compared with the others. */
export type ComparedStanding = StandingTotals &
  Pick<AccountStandingRow, 'account_id' | 'score' | 'percentiles' | 'peers'>

/** All standings of a tenant, by account. */
export async function listStandings(db: Db, tenantId: string): Promise<ComparedStanding[]> {
  return db
    .selectFrom('account_standing')
    .select(['account_id', 'score', 'percentiles', 'peers', ...COUNTS, ...MEANS, ...INSTANTS])
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
