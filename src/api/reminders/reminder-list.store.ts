import { sql } from 'kysely'
import type { ReminderShow } from '../../contract/reminder.ts'
import type { Db, ReminderRow } from '../store/schema.ts'
import type { ListedReminder } from './shown-reminder.ts'

interface Own {
  tenantId: string
  salespersonId: string
}

interface Page extends Own {
  show: ReminderShow
  /** Behind this one. */
  after: { at: Date; id: string } | undefined
  limit: number
}

const OPEN: readonly ReminderRow['state'][] = ['set', 'met', 'invalid']

/** A salesperson's reminders: open ones by when they are due, done ones the other way round. */
export async function listReminders(
  db: Db,
  { show, after, limit, ...own }: Page,
): Promise<ListedReminder[]> {
  const isOpen = show === 'open'
  const direction = isOpen ? 'asc' : 'desc'
  let query = withMail(db, own)
    .where('r.state', isOpen ? 'in' : 'not in', OPEN)
    .orderBy('r.due_at', direction)
    .orderBy('r.id', direction)
    .limit(limit)
  if (after) {
    const behind = isOpen ? sql.raw('>') : sql.raw('<')
    query = query.where(
      sql<boolean>`(r.due_at, r.id) ${behind} (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  }
  return query.execute()
}

/** Undefined where it is somebody else's. */
export async function findReminder(
  db: Db,
  { id, ...own }: Own & { id: string },
): Promise<ListedReminder | undefined> {
  return withMail(db, own).where('r.id', '=', id).executeTakeFirst()
}

/** The own reminder of a followed email that waits, else the last one of it. */
export async function findReminderOfMail(
  db: Db,
  { followKey, ...own }: Own & { followKey: string },
): Promise<ListedReminder | undefined> {
  return withMail(db, own)
    .where('r.follow_key', '=', followKey)
    .orderBy(sql`r.state = 'set'`, 'desc')
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** How many told, or are invalid, and wait for the salesperson. */
export async function countWaitingReminders(
  db: Db,
  { tenantId, salespersonId }: Own,
): Promise<number> {
  const { waiting } = await db
    .selectFrom('reminder')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where('state', 'in', ['met', 'invalid'])
    .executeTakeFirstOrThrow()
  return waiting
}

function withMail(db: Db, { tenantId, salespersonId }: Own) {
  return db
    .selectFrom('reminder as r')
    .leftJoin('follow as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.key', '=', 'r.follow_key'),
    )
    .leftJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .selectAll('r')
    .select(['f.subject as followed_subject', 'c.email', 'c.name'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.salesperson_id', '=', salespersonId)
}
