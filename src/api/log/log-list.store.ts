import { sql, type Expression, type SqlBool } from 'kysely'
import type { Evaluation } from '../../contract/log.ts'
import type { FollowUpState } from '../../contract/follow-up.ts'
import type { MailDirection } from '../../contract/message-logging.ts'
import { containsPattern } from '../store/like-pattern.ts'
import type { Db } from '../store/schema.ts'
import type { LogPosition } from './log-cursor.ts'
import { describedEntries } from './log-entry.store.ts'
import type { ListedEntry } from './log-entry.ts'

export interface WantedEntries {
  tenantId: string
  /** Entries of this salesperson, of the team of this manager, or of everybody. */
  of: { salesperson: string } | { teamOf: string } | 'everybody'
  /** In subject, or name or address of the contact. */
  search?: string | undefined
  /** Normalised address of the contact. */
  contact?: string | undefined
  direction?: MailDirection | undefined
  show: 'counting' | 'canceled' | 'everything'
  evaluation?: Evaluation | undefined
  followUp?: FollowUpState | undefined
  from?: Date | undefined
  to?: Date | undefined
  now: Date
  after?: LogPosition | undefined
  limit: number
}

/** Entries of the interaction log, newest first. */
export async function listEntries(db: Db, wanted: WantedEntries): Promise<ListedEntry[]> {
  const { tenantId, after, limit, search, show } = wanted
  let page = db
    .selectFrom('log_entry as e')
    .select(['e.id', 'e.at'])
    .where('e.tenant_id', '=', tenantId)
    .where(whose(wanted))
    .where((eb) => eb.and(narrowed(wanted)))
  if (show !== 'everything')
    page = page.where('e.canceled_at', show === 'canceled' ? 'is not' : 'is', null)
  if (search) page = page.where(found(tenantId, search))
  if (after)
    page = page.where(sql<SqlBool>`(e.at, e.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  const ids = page.orderBy('e.at', 'desc').orderBy('e.id', 'desc').limit(limit)
  return describedEntries(db, tenantId, ids).execute()
}

function whose({ tenantId, of }: WantedEntries): Expression<SqlBool> {
  if (of === 'everybody') return sql<SqlBool>`true`
  if ('salesperson' in of) return sql<SqlBool>`e.salesperson_id = ${of.salesperson}::uuid`
  return sql<SqlBool>`e.salesperson_id in (
    select id from salesperson
    where tenant_id = ${tenantId}::uuid and manager_id = ${of.teamOf}::uuid
  )`
}

function narrowed(wanted: WantedEntries): Expression<SqlBool>[] {
  const { tenantId, contact, direction, evaluation, followUp, from, to } = wanted
  return [
    ...(contact === undefined ? [] : [about(tenantId, contact)]),
    ...(direction ? [sql<SqlBool>`e.direction = ${direction}`] : []),
    ...(evaluation ? [sql<SqlBool>`e.evaluation = ${evaluation}`] : []),
    ...(followUp ? [standing(followUp, wanted)] : []),
    ...(from ? [sql<SqlBool>`e.at >= ${from}::timestamptz`] : []),
    ...(to ? [sql<SqlBool>`e.at < ${to}::timestamptz`] : []),
  ]
}

/** The same as `followUpState` decides; a test holds the two together. */
function standing(state: FollowUpState, { tenantId, now }: WantedEntries): Expression<SqlBool> {
  const some = (condition: Expression<SqlBool>) => sql<SqlBool>`exists (
    select from follow_up f
    where f.tenant_id = ${tenantId}::uuid and f.entry_id = e.id and ${condition}
  )`
  const isOpen = some(sql<SqlBool>`f.done_at is null`)
  const isOverdue = some(sql<SqlBool>`f.done_at is null and f.due_at < ${now}::timestamptz`)
  if (state === 'overdue') return isOverdue
  if (state === 'open') return sql<SqlBool>`(${isOpen} and not ${isOverdue})`
  const any = some(sql<SqlBool>`true`)
  return state === 'none' ? sql<SqlBool>`not ${any}` : sql<SqlBool>`(${any} and not ${isOpen})`
}

const about = (tenantId: string, contact: string) => sql<SqlBool>`e.contact_id = (
  select id from contact where tenant_id = ${tenantId}::uuid and email = ${contact}
)`

function found(tenantId: string, search: string): Expression<SqlBool> {
  const pattern = containsPattern(search)
  return sql<SqlBool>`(
    e.contact_id in (
      select c.id from contact c
      where c.tenant_id = ${tenantId}::uuid and (c.email ilike ${pattern} or c.name ilike ${pattern})
    ) or exists (
      select from logged_message m
      where m.tenant_id = ${tenantId}::uuid and m.id = e.logged_message_id
        and m.subject ilike ${pattern}
    )
  )`
}
