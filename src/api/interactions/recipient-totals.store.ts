import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { countedAsPerson } from './counted-as-person.store.ts'

/** How the recipients of a followed email changed: contact ids. */
export interface RecipientChange {
  added: readonly string[]
  gone: readonly string[]
}

/**
 * Keeps the counters true when the recipients of a mail change after something was recorded of it:
 * what one of several did counts for whoever the mail is to, as a rebuild would find it.
 *
 * Belongs in the transaction that changes the recipients, with the followed email locked.
 */
export async function moveSharedCounts(
  db: Db,
  { tenantId, key }: { tenantId: string; key: string },
  { added, gone }: RecipientChange,
): Promise<void> {
  if (added.length + gone.length === 0) return
  const { people, all, own } = await countShared(db, { tenantId, key })
  const changes = [
    ...added.map((contact_id) => ({ contact_id, people, all, own })),
    ...gone.map((contact_id) => ({ contact_id, people: -people, all: -all, own: -own })),
  ]
  if (all > 0) await addShared(db, tenantId, changes)
  await noteEarlierEngagement(db, { tenantId, key }, added)
}

interface SharedCounts {
  people: number
  all: number
  own: number
}

async function countShared(
  db: Db,
  { tenantId, key }: { tenantId: string; key: string },
): Promise<SharedCounts> {
  return db
    .selectFrom('interaction')
    .select([
      sql<number>`(count(*) filter (where ${countedAsPerson()}))::integer`.as('people'),
      sql<number>`count(*)::integer`.as('all'),
      sql<number>`(count(*) filter (where verdict = 'self'))::integer`.as('own'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', key)
    .where('attribution', '=', 'one-of')
    .executeTakeFirstOrThrow()
}

async function addShared(
  db: Db,
  tenantId: string,
  changes: readonly ({ contact_id: string } & SharedCounts)[],
): Promise<void> {
  await sql`
    insert into contact_total as total
      (tenant_id, contact_id, one_of_several_people, one_of_several_all, own_views)
    select ${tenantId}::uuid, contact_id, people, "all", own
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as given (contact_id uuid, people integer, "all" integer, own integer)
    order by contact_id
    on conflict (tenant_id, contact_id) do update set
      one_of_several_people = total.one_of_several_people + excluded.one_of_several_people,
      one_of_several_all = total.one_of_several_all + excluded.one_of_several_all,
      own_views = total.own_views + excluded.own_views
  `.execute(db)
}

/** Somebody who is a recipient again, or who replied before, was engaged before. */
async function noteEarlierEngagement(
  db: Db,
  { tenantId, key }: { tenantId: string; key: string },
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  await sql`
    update follow_recipient as recipient
    set first_engaged_at = earlier.at
    from (
      select contact_id, min(at) as at from interaction
      where tenant_id = ${tenantId}::uuid and follow_key = ${key} and ${countedAsPerson()}
        and contact_id = any(${[...contactIds]}::uuid[])
      group by contact_id
    ) as earlier
    where recipient.tenant_id = ${tenantId}::uuid
      and recipient.follow_key = ${key}
      and recipient.contact_id = earlier.contact_id
  `.execute(db)
}
