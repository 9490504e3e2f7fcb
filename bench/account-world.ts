import { sql } from 'kysely'
import { v7 as uuidV7 } from 'uuid'
import type { Db } from '../src/api/store/schema.ts'

/** How much is generated. */
export interface Size {
  activities: number
  accounts: number
  mailboxes: number
}

export const TENANT = uuidV7()
export const ZONE = 'Europe/Berlin'

/** An account's id is its number: what is generated in the database needs no list of ids. */
export function accountId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}
const ACCOUNT_ID = sql`('00000000-0000-4000-8000-' || lpad(to_hex(account), 12, '0'))::uuid`

export async function makeAccounts(db: Db, { accounts }: Size, now: Date): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      ...{ tenant_id: TENANT, follow_enabled: true },
      ...{ follow_enabled_since: now, created_at: now },
    })
    .execute()
  await db
    .insertInto('enrichment')
    .values({ tenant_id: TENANT, time_zone: ZONE, name: 'Engagement', output: 'Office' })
    .execute()
  await sql`
    insert into account (tenant_id, id, name, domain, created_at)
    select ${TENANT}::uuid, ${ACCOUNT_ID}, 'Account ' || account, 'account' || account || '.example',
      ${now}::timestamptz
    from generate_series(0, ${accounts - 1}::integer) as account
  `.execute(db)
  await sql`
    insert into account_domain (tenant_id, domain, account_id)
    select tenant_id, domain, id from account where tenant_id = ${TENANT}::uuid
  `.execute(db)
}

/** So many are written in one statement. */
const PIECE = 250_000
/** Building them afterwards takes a third of the time. */
const INDEXES = [
  'activity_by_time on activity (tenant_id, account_id, at)',
  `activity_by_conversation on activity (tenant_id, account_id, conversation)
    where conversation is not null`,
  `activity_by_begin on activity (tenant_id, at) where kind = 'meeting'`,
  `activity_by_meeting on activity (tenant_id, key) where kind = 'meeting'`,
]

/**
 * Mails and meetings of a year, some accounts with many and many with few: one to three people of twelve
 * on their side, one to three of six mailboxes on ours, in no order.
 */
export async function addActivities(
  db: Db,
  { accounts, mailboxes }: Size,
  { count, now }: { count: number; now: Date },
): Promise<void> {
  const inBulk = count > PIECE
  if (inBulk) await dropIndexes(db)
  for (let written = 0; written < count; written += PIECE) {
    const rows = Math.min(PIECE, count - written)
    await db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx)
      await sql`set local session_replication_role = replica`.execute(trx)
      await insertRandom(trx, { rows, accounts, mailboxes, now })
    })
  }
  if (inBulk) await makeIndexes(db)
  await sql`vacuum analyze activity`.execute(db)
}

async function dropIndexes(db: Db): Promise<void> {
  for (const index of INDEXES)
    await sql.raw(`drop index if exists ${index.split(' ')[0]}`).execute(db)
  await sql`alter table activity drop constraint activity_pkey`.execute(db)
}

async function makeIndexes(db: Db): Promise<void> {
  await db.connection().execute(async (one) => {
    await sql`set statement_timeout = 0`.execute(one)
    await sql`set maintenance_work_mem = '512MB'`.execute(one)
    await sql`alter table activity add primary key (tenant_id, account_id, key)`.execute(one)
    for (const index of INDEXES) await sql.raw(`create index ${index}`).execute(one)
    await sql`reset all`.execute(one)
    await sql`set timezone = 'UTC'`.execute(one)
  })
}

interface Random {
  rows: number
  accounts: number
  mailboxes: number
  now: Date
}

async function insertRandom(db: Db, { rows, accounts, mailboxes, now }: Random): Promise<void> {
  const ours = (step: number) => sql`(account * 7 + (first + ${step}) % 6) % ${mailboxes}::integer`
  const theirs = (step: number) => sql`10000 + account * 12 + (second + ${step}) % 12`
  // As long as hashes of addresses are, and as scattered.
  const person = (number: ReturnType<typeof ours>) =>
    sql`((${number})::bigint * 2654435761 % 4294967291 * 2097152 + 12345)`
  const people = (of: typeof ours) => sql`case people
    when 1 then array[${person(of(0))}]
    when 2 then array[${person(of(0))}, ${person(of(1))}]
    else array[${person(of(0))}, ${person(of(1))}, ${person(of(2))}] end`
  await sql`
    insert into activity (tenant_id, account_id, key, kind, direction, at, ours, theirs, minutes,
      conversation, reply_seconds)
    select ${TENANT}::uuid, ${ACCOUNT_ID}, gen_random_uuid(),
      case when is_meeting then 'meeting' else 'mail' end,
      case when is_ours then 'out' else 'in' end,
      ${now}::timestamptz - age * interval '365 days', ${people(ours)}, ${people(theirs)},
      case when is_meeting then 15 + 15 * (second % 4) end,
      case when not is_meeting then gen_random_uuid() end,
      case when not is_meeting and not is_ours and first < 2 then (age * 90000)::integer end
    from (
      select floor(random() * random() * ${accounts}::integer)::integer as account,
        random() < 0.15 as is_meeting, random() < 0.5 as is_ours, random() as age,
        floor(random() * 6)::integer as first, floor(random() * 12)::integer as second,
        1 + floor(random() * random() * 3)::integer as people
      from generate_series(1, ${rows}::integer) offset 0
    ) as made
  `.execute(db)
}
