import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/schema.ts'
import { countedAsPerson } from './counted-as-person.store.ts'
import type { RollupChanges } from './rollup.ts'
import type { RollupKey } from './sums.ts'

interface Shrinking {
  tenantId: string
  keys: readonly RollupKey[]
}

/**
 * Finds the instants of counters anew that something was taken from, and drops counters of nothing,
 * as a rebuild would. Belongs behind the sums, in their transaction: those hold the rows, so that two
 * that take from the same counter do so one after the other.
 *
 * Each instant is one step in an index, whatever the history.
 */
export async function shrinkRollups(
  db: Db,
  tenantId: string,
  { followTotal, linkTotal, contactTotal, contactDay, firstEngaged }: RollupChanges['shrunk'],
): Promise<void> {
  await shrinkFollowTotals(db, { tenantId, keys: followTotal })
  await shrinkLinkTotals(db, { tenantId, keys: linkTotal })
  await shrinkContactTotals(db, { tenantId, keys: contactTotal })
  await dropEmptyDays(db, { tenantId, keys: contactDay })
  await findFirstEngaged(db, { tenantId, keys: firstEngaged })
}

const person = countedAsPerson('i')

async function shrinkFollowTotals(db: Db, { tenantId, keys }: Shrinking): Promise<void> {
  if (keys.length === 0) return
  const latest = latestOf(sql`i.tenant_id = ${tenantId}::uuid and i.follow_key = total.follow_key`)
  await sql`
    update follow_total as total
    set last_opened_at = ${latest(sql`i.kind = 'open'`)}, last_interaction_at = ${latest(sql`true`)}
    from ${given(keys, sql`follow_key text`)}
    where total.tenant_id = ${tenantId}::uuid and total.follow_key = given.follow_key
  `.execute(db)
  await sql`
    delete from follow_total as total using ${given(keys, sql`follow_key text`)}
    where total.tenant_id = ${tenantId}::uuid and total.follow_key = given.follow_key
      and opens_all + clicks_all + file_views_all + replies_all = 0
  `.execute(db)
}

async function shrinkLinkTotals(db: Db, { tenantId, keys }: Shrinking): Promise<void> {
  if (keys.length === 0) return
  const latest = latestOf(sql`
    i.tenant_id = ${tenantId}::uuid and i.follow_key = total.follow_key and i.kind = 'click'`)
  await sql`
    update link_total as total
    set last_clicked_at = ${latest(sql`i.link_number = total.number`)}
    from ${given(keys, sql`follow_key text, number integer`)}
    where total.tenant_id = ${tenantId}::uuid
      and total.follow_key = given.follow_key and total.number = given.number
  `.execute(db)
  await sql`
    delete from link_total as total using ${given(keys, sql`follow_key text, number integer`)}
    where total.tenant_id = ${tenantId}::uuid
      and total.follow_key = given.follow_key and total.number = given.number and clicks_all = 0
  `.execute(db)
}

async function shrinkContactTotals(db: Db, { tenantId, keys }: Shrinking): Promise<void> {
  if (keys.length === 0) return
  const latest = latestOf(sql`i.tenant_id = ${tenantId}::uuid and i.contact_id = total.contact_id`)
  await sql`
    update contact_total as total set last_interaction_at = ${latest(sql`true`)}
    from ${given(keys, sql`contact_id uuid`)}
    where total.tenant_id = ${tenantId}::uuid and total.contact_id = given.contact_id
  `.execute(db)
  await sql`
    delete from contact_total as total using ${given(keys, sql`contact_id uuid`)}
    where total.tenant_id = ${tenantId}::uuid and total.contact_id = given.contact_id
      and opens_all + clicks_all + file_views_all + replies_all + one_of_several_all = 0
  `.execute(db)
}

async function dropEmptyDays(db: Db, { tenantId, keys }: Shrinking): Promise<void> {
  if (keys.length === 0) return
  await sql`
    delete from contact_day as counted using ${given(keys, sql`contact_id uuid, day date`)}
    where counted.tenant_id = ${tenantId}::uuid
      and counted.contact_id = given.contact_id and counted.day = given.day
      and opens + clicks + file_views + replies
        + unknown_opens + unknown_clicks + unknown_file_views = 0
  `.execute(db)
}

async function findFirstEngaged(db: Db, { tenantId, keys }: Shrinking): Promise<void> {
  if (keys.length === 0) return
  await sql`
    update follow_recipient as recipient
    set first_engaged_at = (
      select min(i.at) from interaction as i
      where i.tenant_id = ${tenantId}::uuid and i.follow_key = recipient.follow_key
        and i.contact_id = recipient.contact_id and ${person}
    )
    from ${given(keys, sql`follow_key text, contact_id uuid`)}
    where recipient.tenant_id = ${tenantId}::uuid
      and recipient.follow_key = given.follow_key and recipient.contact_id = given.contact_id
  `.execute(db)
}

function given(keys: readonly RollupKey[], columns: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as given (${columns})`
}

/** When the latest person's interaction was of those that fit. */
function latestOf(row: RawBuilder<unknown>) {
  return (condition: RawBuilder<unknown>) =>
    sql`(select max(i.at) from interaction as i where ${row} and ${condition} and ${person})`
}
