import { sql, type SelectQueryBuilder } from 'kysely'
import type { Db, Schema } from '../store/schema.ts'
import type { HitSignals } from '../tracking/hit.ts'
import { countedAsPerson } from './counted-as-person.store.ts'
import type { InteractionPosition } from './interaction-cursor.ts'
import type { ListedInteraction } from './listed-interaction.ts'

interface Page {
  tenantId: string
  /** Only with mail of this salesperson. */
  sentBy?: string
  /** `people` leaves out what does not count as people. */
  show: 'people' | 'everything'
  after: InteractionPosition | undefined
  limit: number
}

/** Interactions with one followed email, newest first. */
export async function listFollowInteractions(
  db: Db,
  { followKey, ...page }: Page & { followKey: string },
): Promise<ListedInteraction[]> {
  const ids = pageOf(db, page).where('follow_key', '=', followKey)
  return described(db, page, ids)
}

/**
 * Interactions that are certainly one contact's, and those of mails it was one of several
 * recipients of; newest first.
 */
export async function listContactInteractions(
  db: Db,
  { contactId, ...page }: Page & { contactId: string },
): Promise<ListedInteraction[]> {
  const received = db
    .selectFrom('follow_recipient')
    .select('follow_key')
    .where('tenant_id', '=', page.tenantId)
    .where('contact_id', '=', contactId)
  const own = pageOf(db, page).where('contact_id', '=', contactId)
  const shared = pageOf(db, page)
    .where('attribution', '=', 'one-of')
    .where('follow_key', 'in', received)
  const both = db
    .selectFrom(
      db
        .selectFrom(own.as('own'))
        .selectAll()
        .unionAll(db.selectFrom(shared.as('shared')).selectAll())
        .as('either'),
    )
    .selectAll()
  return described(db, page, both)
}

/** One page of ids; each of the queries above narrows it so that an index gives the order. */
function pageOf(db: Db, { tenantId, sentBy, show, after, limit }: Page) {
  let query = db
    .selectFrom('interaction')
    .select(['id', 'at'])
    .where('tenant_id', '=', tenantId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (sentBy) query = query.where('follow_key', 'in', keysOf(db, tenantId, sentBy))
  if (show === 'people') query = query.where(countedAsPerson())
  if (after)
    query = query.where(sql<boolean>`(at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
}

function keysOf(db: Db, tenantId: string, salespersonId: string) {
  return db
    .selectFrom('follow')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
}

/** Name of the file that was viewed, of the interaction `i`. */
const VIEWED_FILE = sql<string | null>`(
  select f.name from file_link l
  join file f on f.tenant_id = l.tenant_id and f.id = l.file_id
  where i.kind = 'file-view' and l.tenant_id = i.tenant_id
    and l.follow_key = i.follow_key and l.number = i.link_number
)`

async function described(
  db: Db,
  { tenantId, limit }: Page,
  ids: SelectQueryBuilder<Schema, never, { id: string }>,
): Promise<ListedInteraction[]> {
  return db
    .selectFrom(ids.as('page'))
    .innerJoin('interaction as i', (join) =>
      join.on('i.tenant_id', '=', tenantId).onRef('i.id', '=', 'page.id'),
    )
    .innerJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'i.tenant_id').onRef('f.key', '=', 'i.follow_key'),
    )
    .leftJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'i.tenant_id').onRef('c.id', '=', 'i.contact_id'),
    )
    .leftJoin('tracked_link as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'i.tenant_id')
        .onRef('l.follow_key', '=', 'i.follow_key')
        .onRef('l.number', '=', 'i.link_number')
        .on('i.kind', '=', 'click'),
    )
    .select(['i.id', 'i.follow_key', 'i.kind', 'i.at', 'i.verdict', 'i.reasons', 'i.rules'])
    .select(['i.machine', 'i.confidence', 'i.repeat'])
    .select(sql<HitSignals | null>`i.signals`.as('signals'))
    .select(['i.client', 'i.attribution', 'i.one_of', 'c.email'])
    .select(({ fn }) => fn.coalesce('l.target', VIEWED_FILE).as('target'))
    .select(['f.subject', 'f.salesperson_id'])
    .select(sql<Date | null>`coalesce(f.deliver_at, f.activated_at)`.as('delivered_at'))
    .orderBy('i.at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
}
