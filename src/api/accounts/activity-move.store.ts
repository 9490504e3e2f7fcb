import { sql } from 'kysely'
import { countReplies } from '../enrichment/activity.store.ts'
import { markAccountsStale } from '../enrichment/stale-span.store.ts'
import type { Db } from '../store/schema.ts'

interface Move {
  tenantId: string
  from: string
  to: string
}

/** Persons of an account that have activities, with the registrable domain of their address. */
export async function listAccountPersons(
  db: Db,
  { tenantId, accountId }: { tenantId: string; accountId: string },
): Promise<{ person: number; domain: string }[]> {
  return db
    .selectFrom('activity_person')
    .select(['person', 'domain'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute()
}

/** What happened with one account has happened with another; everything goes. */
export async function moveActivities(db: Db, { tenantId, from, to }: Move): Promise<void> {
  const { rows } = await sql<{ conversation: string | null }>`
    with gone as (
      delete from activity where tenant_id = ${tenantId}::uuid and account_id = ${from}::uuid
      returning *
    ), written as (
      insert into activity (tenant_id, account_id, key, kind, direction, at, ours, theirs, minutes,
        conversation)
      select tenant_id, ${to}::uuid, key, kind, direction, at, ours, theirs, minutes, conversation
      from gone
      ${UNITED}
    )
    select distinct conversation from gone
  `.execute(db)
  await sql`
    update activity_person set account_id = ${to}::uuid
    where tenant_id = ${tenantId}::uuid and account_id = ${from}::uuid
  `.execute(db)
  await countReplies(
    db,
    tenantId,
    rows.map(({ conversation }) => ({ accountId: to, conversation })),
  )
  await markAccountsStale(db, { tenantId, accountIds: [to] })
}

/**
 * Some people of an account are another's from now on: of each mail and meeting their part goes with
 * them, so that one may count for both.
 *
 * @param persons of the first account; others are not touched
 */
export async function movePersons(
  db: Db,
  { tenantId, from, to, persons }: Move & { persons: readonly number[] },
): Promise<void> {
  if (persons.length === 0) return
  const going = sql`${[...persons]}::bigint[]`
  const old = sql`tenant_id = ${tenantId}::uuid and account_id = ${from}::uuid`
  await sql`
    update activity_person set account_id = ${to}::uuid where ${old} and person = any(${going})
  `.execute(db)
  const { rows } = await sql<{ conversation: string | null }>`
    with shared as (
      select * from activity where ${old} and theirs && ${going}
    ), written as (
      insert into activity (tenant_id, account_id, key, kind, direction, at, ours, theirs, minutes,
        conversation)
      select tenant_id, ${to}::uuid, key, kind, direction, at, ours,
        array(select unnest(theirs) intersect select unnest(${going}) order by 1), minutes,
        conversation
      from shared
      ${UNITED}
    )
    select distinct conversation from shared
  `.execute(db)
  await sql`delete from activity where ${old} and theirs && ${going} and theirs <@ ${going}`.execute(
    db,
  )
  await sql`
    update activity
    set theirs = array(select unnest(theirs) except select unnest(${going}) order by 1)
    where ${old} and theirs && ${going}
  `.execute(db)
  const talks = [from, to].flatMap((accountId) => rows.map((row) => ({ accountId, ...row })))
  await countReplies(db, tenantId, talks)
  if (rows.length > 0) await markAccountsStale(db, { tenantId, accountIds: [from, to] })
}

const UNITED = sql`
  on conflict (tenant_id, account_id, key) do update set
    ours = array(select unnest(activity.ours) union select unnest(excluded.ours) order by 1),
    theirs = array(select unnest(activity.theirs) union select unnest(excluded.theirs) order by 1)`
