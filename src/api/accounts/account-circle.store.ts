import { sql } from 'kysely'
import type { DayCounts } from '../engagement/day-counts.ts'
import { grouped } from '../grouped.ts'
import type { Db } from '../store/schema.ts'

interface OneAccount {
  tenantId: string
  id: string
}

/** A contact of an account with all their addresses. */
export interface AddressedContact {
  id: string
  email: string
  name: string | null
  /** Further ones. */
  addresses: string[]
}

export async function listAddressedContacts(
  db: Db,
  { tenantId, id }: OneAccount,
): Promise<AddressedContact[]> {
  return db
    .selectFrom('contact as c')
    .select(['c.id', 'c.email', 'c.name'])
    .select(
      sql<string[]>`array(
        select f.address from contact_address f
        where f.tenant_id = c.tenant_id and f.contact_id = c.id
      )`.as('addresses'),
    )
    .where('c.tenant_id', '=', tenantId)
    .where('c.account_id', '=', id)
    .orderBy('c.email')
    .execute()
}

/** A chosen mailbox and somebody of an account, together in mails and meetings. */
export interface Pair {
  ours: string
  contact_id: string | null
  emails: number
  meetings: number
  last_at: Date
}

interface Wanted extends OneAccount {
  /** Which contact a person is; whoever is not in it stays somebody. */
  contactOf: ReadonlyMap<number, string>
  since: Date
  until: Date
  limit: number
}

/**
 * Who of ours and who of an account were in the most mails and meetings together, most first. A contact
 * with several addresses is one.
 */
export async function listPairs(db: Db, wanted: Wanted): Promise<Pair[]> {
  const { tenantId, id, contactOf, since, until, limit } = wanted
  // Only a contact with several addresses can be in one mail more than once.
  const each = new Set(contactOf.values()).size < contactOf.size ? sql`distinct` : sql``
  const { rows } = await sql<Pair>`
    with known as (
      select * from unnest(${[...contactOf.keys()]}::bigint[], ${[...contactOf.values()]}::uuid[])
        as k (person, contact_id)
    ), together as (
      select ${each} a.key, a.kind, a.at, o.person as our, k.contact_id,
        case when k.contact_id is null then t.person end as stranger
      from activity a
      cross join lateral unnest(a.ours) as o (person)
      cross join lateral unnest(a.theirs) as t (person)
      left join known k on k.person = t.person
      where a.tenant_id = ${tenantId}::uuid and a.account_id = ${id}::uuid
        and a.at >= ${since}::timestamptz and a.at <= ${until}::timestamptz
    ), pair as (
      select our, contact_id, stranger, max(at) as last_at, count(*) as all_of_them,
        count(*) filter (where kind = 'mail') as emails,
        count(*) filter (where kind = 'meeting') as meetings
      from together group by our, contact_id, stranger
    )
    select m.name as ours, p.contact_id, p.emails, p.meetings, p.last_at
    from pair p
    join enrichment_mailbox m on m.tenant_id = ${tenantId}::uuid and m.person = p.our
    order by p.all_of_them desc, p.last_at desc, m.id, p.contact_id, p.stranger
    limit ${limit}
  `.execute(db)
  return rows
}

/** Days of an account's contacts, by contact; see `engagement.store.ts`. */
export async function listDaysOfContacts(
  db: Db,
  { tenantId, id, since }: OneAccount & { since: string },
): Promise<Map<string, DayCounts[]>> {
  const rows = await db
    .selectFrom('contact_day as d')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'd.tenant_id').onRef('c.id', '=', 'd.contact_id'),
    )
    .select(['d.contact_id', 'd.day', 'd.opens', 'd.clicks', 'd.file_views as fileViews'])
    .select(['d.replies', 'd.unknown_opens as unknownOpens'])
    .select(['d.unknown_clicks as unknownClicks', 'd.unknown_file_views as unknownFileViews'])
    .where('d.tenant_id', '=', tenantId)
    .where('c.account_id', '=', id)
    .where('d.day', '>=', since)
    .orderBy('d.day')
    .execute()
  return grouped(
    rows,
    ({ contact_id }) => contact_id,
    ({ contact_id: _, ...day }): DayCounts => day,
  )
}

/** Contacts of an account of whose mail anything was ever followed, and when they last did something. */
export async function listFollowedContacts(
  db: Db,
  { tenantId, id }: OneAccount,
): Promise<Map<string, Date | null>> {
  const { rows } = await sql<{ id: string; last_interaction_at: Date | null }>`
    select c.id, t.last_interaction_at
    from contact c
    left join contact_total t on t.tenant_id = c.tenant_id and t.contact_id = c.id
    where c.tenant_id = ${tenantId}::uuid and c.account_id = ${id}::uuid
      and (t.contact_id is not null or exists (
        select from follow_recipient r where r.tenant_id = c.tenant_id and r.contact_id = c.id
      ))
  `.execute(db)
  return new Map(rows.map(({ id: contact, last_interaction_at }) => [contact, last_interaction_at]))
}
