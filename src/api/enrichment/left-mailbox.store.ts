import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

interface Persons {
  tenantId: string
  persons: readonly number[]
}

/** Notes whose mailbox is read no more: they are to be taken out of every activity, from the first on. */
export async function insertLeft(db: Db, { tenantId, persons }: Persons): Promise<void> {
  if (persons.length === 0) return
  await sql`
    insert into left_mailbox (tenant_id, person)
    select ${tenantId}::uuid, person from unnest(${[...persons]}::bigint[]) as person
    on conflict (tenant_id, person) do update set done_to = null
  `.execute(db)
}

/** Whose mailbox is read after all, or who was taken out everywhere. */
export async function deleteLeft(db: Db, { tenantId, persons }: Persons): Promise<void> {
  await db
    .deleteFrom('left_mailbox')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`person = any(${[...persons]}::bigint[])`)
    .execute()
}

/** Organisations with somebody to be taken out. */
export async function listTenantsOfLeft(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('left_mailbox')
    .select('tenant_id')
    .distinct()
    .orderBy('tenant_id')
    .execute()
  return rows.map(({ tenant_id }) => tenant_id)
}

/** Some who are equally far: those who are least far. Empty: there are none. */
export async function findLeft(
  db: Db,
  tenantId: string,
): Promise<{ persons: number[]; doneTo: string | null }> {
  const rows = await db
    .selectFrom('left_mailbox')
    .select(['person', 'done_to'])
    .where('tenant_id', '=', tenantId)
    .orderBy('done_to', (order) => order.asc().nullsFirst())
    .orderBy('person')
    .execute()
  const doneTo = rows[0]?.done_to ?? null
  const persons = rows.filter((row) => row.done_to === doneTo).map(({ person }) => person)
  return { persons, doneTo }
}

/** Notes how far they were taken out. */
export async function updateLeft(
  db: Db,
  { tenantId, persons, doneTo }: Persons & { doneTo: string },
): Promise<void> {
  await db
    .updateTable('left_mailbox')
    .set({ done_to: doneTo })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`person = any(${[...persons]}::bigint[])`)
    .execute()
}

/** The next accounts after one, by id. */
export async function listAccountsAfter(
  db: Db,
  { tenantId, after, limit }: { tenantId: string; after: string | null; limit: number },
): Promise<string[]> {
  let query = db
    .selectFrom('account')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .orderBy('id')
    .limit(limit)
  if (after !== null) query = query.where('id', '>', after)
  return (await query.execute()).map(({ id }) => id)
}

interface OfAccounts extends Persons {
  accountIds: readonly string[]
}

/**
 * Takes persons of ours out of the activities of accounts; with nobody of ours left, an activity goes.
 *
 * @returns the accounts in which something changed
 */
export async function takeOut(
  db: Db,
  { tenantId, persons, accountIds }: OfAccounts,
): Promise<string[]> {
  const gone = sql`${[...persons]}::bigint[]`
  const touched = sql`tenant_id = ${tenantId}::uuid
    and account_id = any(${[...accountIds]}::uuid[]) and ours && ${gone}`
  const removed = await sql<{ account_id: string }>`
    delete from activity where ${touched} and ours <@ ${gone} returning account_id
  `.execute(db)
  const changed = await sql<{ account_id: string }>`
    update activity set ours = array(
      select person from unnest(ours) with ordinality as one (person, place)
      where person <> all(${gone}) order by place
    )
    where ${touched} returning account_id
  `.execute(db)
  return [...new Set([...removed.rows, ...changed.rows].map(({ account_id }) => account_id))]
}
