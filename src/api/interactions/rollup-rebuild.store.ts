import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/schema.ts'
import { countedAsPerson } from './counted-as-person.store.ts'

const person = countedAsPerson()
const unknown = sql`(interaction.verdict = 'unknown' and not interaction.repeat)`
const own = sql`count(*) filter (where interaction.verdict = 'self')`

/**
 * Makes a tenant's counters anew from its interactions, with the same result as keeping them up.
 *
 * Belongs in a transaction: until it ends, others see the old counters.
 */
export async function rebuildRollups(db: Db, tenantId: string): Promise<void> {
  for (const table of ['follow_total', 'link_total', 'contact_total', 'contact_day'] as const)
    await db.deleteFrom(table).where('tenant_id', '=', tenantId).execute()
  await rebuildFollowTotals(db, tenantId)
  await rebuildLinkTotals(db, tenantId)
  await rebuildContactTotals(db, tenantId)
  await rebuildContactDays(db, tenantId)
  await rebuildFirstEngaged(db, tenantId)
}

/** The eight counters in the order of their columns. */
const COUNTS = sql.join(
  ['open', 'click', 'file-view', 'reply'].flatMap((kind) => [
    sql`count(*) filter (where kind = ${sql.lit(kind)} and ${person})`,
    sql`count(*) filter (where kind = ${sql.lit(kind)})`,
  ]),
)
const COUNT_COLUMNS: RawBuilder<unknown> = sql`
  opens_people, opens_all, clicks_people, clicks_all, file_views_people, file_views_all,
  replies_people, replies_all`

async function rebuildFollowTotals(db: Db, tenantId: string): Promise<void> {
  await sql`
    insert into follow_total
      (tenant_id, follow_key, ${COUNT_COLUMNS}, own_views, last_opened_at, last_interaction_at)
    select tenant_id, follow_key, ${COUNTS}, ${own},
      max(at) filter (where kind = 'open' and ${person}), max(at) filter (where ${person})
    from interaction where tenant_id = ${tenantId}::uuid group by tenant_id, follow_key
  `.execute(db)
}

async function rebuildLinkTotals(db: Db, tenantId: string): Promise<void> {
  await sql`
    insert into link_total
      (tenant_id, follow_key, number, clicks_people, clicks_all, last_clicked_at)
    select tenant_id, follow_key, link_number, count(*) filter (where ${person}), count(*),
      max(at) filter (where ${person})
    from interaction
    where tenant_id = ${tenantId}::uuid and kind = 'click' and link_number is not null
    group by tenant_id, follow_key, link_number
  `.execute(db)
}

async function rebuildContactTotals(db: Db, tenantId: string): Promise<void> {
  await sql`
    insert into contact_total
      (tenant_id, contact_id, ${COUNT_COLUMNS}, own_views, last_interaction_at)
    select tenant_id, contact_id, ${COUNTS}, ${own}, max(at) filter (where ${person})
    from interaction
    where tenant_id = ${tenantId}::uuid and contact_id is not null
    group by tenant_id, contact_id
  `.execute(db)
  await sql`
    insert into contact_total as total
      (tenant_id, contact_id, one_of_several_people, one_of_several_all, own_views)
    select interaction.tenant_id, r.contact_id, count(*) filter (where ${person}), count(*), ${own}
    from interaction
    join follow_recipient r
      on r.tenant_id = interaction.tenant_id and r.follow_key = interaction.follow_key
    where interaction.tenant_id = ${tenantId}::uuid and interaction.attribution = 'one-of'
    group by interaction.tenant_id, r.contact_id
    on conflict (tenant_id, contact_id) do update set
      one_of_several_people = excluded.one_of_several_people,
      one_of_several_all = excluded.one_of_several_all,
      own_views = total.own_views + excluded.own_views
  `.execute(db)
}

async function rebuildContactDays(db: Db, tenantId: string): Promise<void> {
  const days = ['open', 'click', 'file-view', 'reply'].map(
    (kind) => sql`count(*) filter (where kind = ${sql.lit(kind)} and ${person})`,
  )
  const unknownDays = ['open', 'click', 'file-view'].map(
    (kind) => sql`count(*) filter (where kind = ${sql.lit(kind)} and ${unknown})`,
  )
  await sql`
    insert into contact_day (
      tenant_id, contact_id, day, opens, clicks, file_views, replies,
      unknown_opens, unknown_clicks, unknown_file_views
    )
    select tenant_id, contact_id, (at at time zone 'UTC')::date,
      ${sql.join([...days, ...unknownDays])}
    from interaction
    where tenant_id = ${tenantId}::uuid and contact_id is not null and (${person} or ${unknown})
    group by tenant_id, contact_id, (at at time zone 'UTC')::date
  `.execute(db)
}

async function rebuildFirstEngaged(db: Db, tenantId: string): Promise<void> {
  await sql`
    update follow_recipient r
    set first_engaged_at = (
      select min(i.at) from interaction i
      where i.tenant_id = r.tenant_id and i.follow_key = r.follow_key
        and i.contact_id = r.contact_id and ${countedAsPerson('i')}
    )
    where r.tenant_id = ${tenantId}::uuid
  `.execute(db)
}
