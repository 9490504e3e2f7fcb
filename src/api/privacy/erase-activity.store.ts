import { sql } from 'kysely'
import { listSpans, saveSpans, type AccountSpan } from '../enrichment/span.store.ts'
import { markAccountsStale } from '../enrichment/stale-span.store.ts'
import { withoutPeople } from '../enrichment/sums.ts'
import type { Db } from '../store/schema.ts'

interface Persons {
  tenantId: string
  /** Numbers of one person: one for each of their addresses. */
  persons: readonly number[]
}

/** Keeps activities from being collected or added up before the transaction ends. */
export async function holdActivities(db: Db, tenantId: string): Promise<void> {
  await db
    .selectFrom('enrichment')
    .select('tenant_id')
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .execute()
}

/**
 * Takes a person out of what was collected about their account: mails and meetings stay as numbers.
 *
 * @returns of how many mails and meetings
 */
export async function eraseFromActivities(db: Db, { tenantId, persons }: Persons): Promise<number> {
  const rows = await db
    .deleteFrom('activity_person')
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`person = any(${[...persons]}::bigint[])`)
    .returning('account_id')
    .execute()
  const accountIds = [...new Set(rows.map(({ account_id }) => account_id))]
  if (accountIds.length === 0) return 0
  const theirs = sql`tenant_id = ${tenantId}::uuid and account_id = any(${accountIds}::uuid[])`
  const { numAffectedRows = 0n } = await sql`
    update activity set theirs = ${without('theirs', persons)}
    where ${theirs} and theirs && ${[...persons]}::bigint[]
  `.execute(db)
  await takeOutOfSpans(db, { tenantId, accountIds, persons })
  await markAccountsStale(db, { tenantId, accountIds })
  return Number(numAffectedRows)
}

/** In their order: sums rely on it. */
const without = (column: string, persons: readonly number[]) => sql`array(
  select one from unnest(${sql.ref(column)}) with ordinality as kept (one, place)
  where one <> all(${[...persons]}::bigint[]) order by place
)`

/** At once, and not only when the accounts are counted again. */
async function takeOutOfSpans(
  db: Db,
  { tenantId, accountIds, persons }: Persons & { accountIds: readonly string[] },
): Promise<void> {
  const erased = new Set(persons)
  const changed: AccountSpan[] = []
  await listSpans(db, { tenantId, accountIds, since: '-infinity' }, (span) => {
    const sums = withoutPeople(span.sums, erased)
    if (sums !== span.sums) changed.push({ ...span, sums })
  })
  await saveSpans(db, tenantId, changed)
}

/** Mails and meetings in which a person took part, oldest first. */
export async function readActivities(
  db: Db,
  { tenantId, persons }: Persons,
): Promise<Readonly<Record<string, unknown>>[]> {
  return db
    .selectFrom('activity as a')
    .innerJoin('account as c', (join) =>
      join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.account_id'),
    )
    .select(['a.at', 'a.kind', 'a.direction', 'a.minutes', 'c.name as account'])
    .where('a.tenant_id', '=', tenantId)
    .where(
      sql<boolean>`a.account_id in (
        select p.account_id from activity_person p
        where p.tenant_id = ${tenantId}::uuid and p.person = any(${[...persons]}::bigint[])
      )`,
    )
    .where(sql<boolean>`a.theirs && ${[...persons]}::bigint[]`)
    .orderBy('a.at')
    .orderBy('a.key')
    .execute()
}

interface Old {
  tenantId: string
  before: Date
  limit: number
}

/**
 * Forgets mails and meetings that no sum looks at any more, their sums, and in which calendars they were.
 *
 * @returns how many mails and meetings; fewer than the limit when none are left
 */
export async function deleteOldActivities(
  db: Db,
  { tenantId, before, limit }: Old,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from activity where tenant_id = ${tenantId}::uuid and ctid = any(array(
      select ctid from activity where tenant_id = ${tenantId}::uuid and at < ${before} limit ${limit}
    ))
  `.execute(db)
  await db
    .deleteFrom('account_span')
    .where('tenant_id', '=', tenantId)
    .where('start', '<', before.toISOString().slice(0, 10))
    .execute()
  await db
    .deleteFrom('calendar_entry')
    .where('tenant_id', '=', tenantId)
    .where('at', '<', before)
    .execute()
  return Number(numAffectedRows)
}
