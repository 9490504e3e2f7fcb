import type { Insertable } from 'kysely'
import type { FollowUpTable, LogCommentTable } from '../store/log-tables.ts'
import type { Db } from '../store/schema.ts'

interface EntryId {
  tenantId: string
  entryId: string
}

/** Comments on an entry with who wrote them, oldest first. */
export async function listComments(db: Db, { tenantId, entryId }: EntryId) {
  return db
    .selectFrom('log_comment as n')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'n.tenant_id').onRef('s.id', '=', 'n.salesperson_id'),
    )
    .select(['n.id', 'n.at', 'n.text', 's.name as by'])
    .where('n.tenant_id', '=', tenantId)
    .where('n.entry_id', '=', entryId)
    .orderBy('n.at')
    .orderBy('n.id')
    .execute()
}

export async function insertComment(db: Db, comment: Insertable<LogCommentTable>): Promise<void> {
  await db.insertInto('log_comment').values(comment).execute()
}

/** Follow-ups with the entry they are about. */
function followUps(db: Db, tenantId: string) {
  return db
    .selectFrom('follow_up as f')
    .innerJoin('log_entry as e', (join) =>
      join.onRef('e.tenant_id', '=', 'f.tenant_id').onRef('e.id', '=', 'f.entry_id'),
    )
    .innerJoin('logged_message as m', (join) =>
      join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.logged_message_id'),
    )
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.contact_id'),
    )
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'f.tenant_id').onRef('s.id', '=', 'f.salesperson_id'),
    )
    .select(['f.id', 'f.entry_id', 'f.salesperson_id', 'f.text', 'f.due_at', 'f.done_at'])
    .select(['s.name as salesperson_name', 'm.subject'])
    .select(['c.email as contact_email', 'c.name as contact_name'])
    .where('f.tenant_id', '=', tenantId)
}

export type ListedFollowUp = Awaited<
  ReturnType<ReturnType<typeof followUps>['executeTakeFirstOrThrow']>
>

/** Follow-ups of an entry by due date. */
export async function listFollowUpsOf(
  db: Db,
  { tenantId, entryId }: EntryId,
): Promise<ListedFollowUp[]> {
  return followUps(db, tenantId)
    .where('f.entry_id', '=', entryId)
    .orderBy('f.due_at')
    .orderBy('f.id')
    .execute()
}

interface Wanted {
  tenantId: string
  salespersonId: string
  state: 'open' | 'done'
  limit: number
}

/** What one salesperson has to do by due date, or has done, the latest first. */
export async function listOwnFollowUps(
  db: Db,
  { tenantId, salespersonId, state, limit }: Wanted,
): Promise<ListedFollowUp[]> {
  const own = followUps(db, tenantId).where('f.salesperson_id', '=', salespersonId).limit(limit)
  return state === 'open'
    ? own.where('f.done_at', 'is', null).orderBy('f.due_at').orderBy('f.id').execute()
    : own
        .where('f.done_at', 'is not', null)
        .orderBy('f.done_at', 'desc')
        .orderBy('f.id', 'desc')
        .execute()
}

export async function findFollowUp(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ListedFollowUp | undefined> {
  return followUps(db, tenantId).where('f.id', '=', id).executeTakeFirst()
}

export async function insertFollowUp(db: Db, followUp: Insertable<FollowUpTable>): Promise<void> {
  await db.insertInto('follow_up').values(followUp).execute()
}

export async function updateFollowUp(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  change: { due_at?: Date; done_at?: Date | null },
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await db
    .updateTable('follow_up')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
