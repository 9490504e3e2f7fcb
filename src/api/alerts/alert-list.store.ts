import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { ListedAlert } from './listed-alert.ts'

interface Salesperson {
  tenantId: string
  salespersonId: string
}

interface Page extends Salesperson {
  /** Behind this one, newest first. */
  after: { at: Date; id: string } | undefined
  limit: number
}

/** What a salesperson was told, newest first. */
export async function listAlerts(
  db: Db,
  { after, limit, ...reader }: Page,
): Promise<ListedAlert[]> {
  let query = toldTo(db, reader).orderBy('a.at', 'desc').orderBy('a.id', 'desc').limit(limit)
  if (after)
    query = query.where(sql<boolean>`(a.at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query.execute()
}

/** What a salesperson was told or untold behind a position, in the order of the changes. */
export async function listAlertsChangedAfter(
  db: Db,
  { position, limit, ...reader }: Salesperson & { position: number; limit: number },
): Promise<ListedAlert[]> {
  return toldTo(db, reader)
    .where('a.position', '>', position)
    .orderBy('a.position')
    .limit(limit)
    .execute()
}

export async function countUnseenAlerts(
  db: Db,
  { tenantId, salespersonId }: Salesperson,
): Promise<number> {
  const { unseen } = await db
    .selectFrom('alert')
    .select(({ fn }) => fn.countAll<number>().as('unseen'))
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('state', '=', 'shown')
    .where('muted', '=', false)
    .executeTakeFirstOrThrow()
  return unseen
}

function toldTo(db: Db, { tenantId, salespersonId }: Salesperson) {
  return aboutWhat(db)
    .select(['a.id', 'a.kind', 'a.at', 'a.quiet', 'a.position', 'a.reminder_id'])
    .select(({ fn }) => [
      fn.coalesce('a.follow_key', 'r.follow_key').as('follow_key'),
      fn.coalesce('f.subject', 'r.subject').as('subject'),
      fn.coalesce('c.name', 'w.name').as('name'),
    ])
    .select(['r.kind as reminder_kind', 'r.text', 'r.due_at', 'r.gap'])
    .select(['i.kind as interaction_kind', 'i.attribution', 'i.one_of', 'c.email'])
    .select(['i.client', 'l.target', 'a.account_id', 'a.segment_id', 'o.name as account_name'])
    .select(['s.name as segment_name', 's.is_standard as segment_is_standard'])
    .select(({ ref }) => [
      ref('a.state').$castTo<ListedAlert['state']>().as('state'),
      ref('a.shown_at').$castTo<Date>().as('shown_at'),
    ])
    .where('a.tenant_id', '=', tenantId)
    .where('a.salesperson_id', '=', salespersonId)
    .where('a.shown_at', 'is not', null)
    .where('a.muted', '=', false)
}

/** Alerts, beside the mail, account or reminder each is about. */
function aboutWhat(db: Db) {
  return db
    .selectFrom('alert as a')
    .leftJoin('reminder as r', (join) =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.id', '=', 'a.reminder_id'),
    )
    .leftJoin('follow as f', (join) =>
      join
        .onRef('f.tenant_id', '=', 'a.tenant_id')
        .on(({ eb, fn }) => eb('f.key', '=', fn.coalesce('a.follow_key', 'r.follow_key'))),
    )
    .leftJoin('interaction as i', (join) =>
      join.onRef('i.tenant_id', '=', 'a.tenant_id').onRef('i.id', '=', 'a.interaction_id'),
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
    .leftJoin('account as o', (join) =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.account_id'),
    )
    .leftJoin('segment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.segment_id'),
    )
    .leftJoin('contact as w', (join) =>
      join.onRef('w.tenant_id', '=', 'r.tenant_id').onRef('w.id', '=', 'r.contact_id'),
    )
}
