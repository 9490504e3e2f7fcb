import { sql } from 'kysely'
import type { AuditAction } from '../../contract/audit.ts'
import type { Db } from '../store/schema.ts'
import { NO_HASH } from './audit-hash.ts'
import type { ChainEntry, ChainPoint } from './verify-chain.ts'

interface Wanted {
  tenantId: string
  action?: AuditAction | undefined
  actor?: 'person' | 'recipient' | 'job' | 'operator' | undefined
  /** Salesperson id. */
  actorId?: string | undefined
  /** The first instant. */
  from?: Date | undefined
  /** The first instant that is not wanted any more. */
  to?: Date | undefined
  /** Only entries below this position. */
  before?: number | undefined
  limit: number
}

/** Entries of an organisation's audit log, newest first. */
export async function listAuditEntries(db: Db, wanted: Wanted) {
  const { action, actor, actorId, from, to, before } = wanted
  let query = db.selectFrom('audit_entry').selectAll().where('tenant_id', '=', wanted.tenantId)
  if (action) query = query.where('action', '=', action)
  if (actor) query = query.where('actor', '=', actor)
  if (actorId) query = query.where('actor_id', '=', actorId)
  if (from) query = query.where('at', '>=', from)
  if (to) query = query.where('at', '<', to)
  if (before) query = query.where('position', '<', before)
  return query.orderBy('position', 'desc').limit(wanted.limit).execute()
}

interface Page {
  tenantId: string
  /** Last position of the page before, 0 at the beginning. */
  after: number
  limit: number
}

/** Entries by position, with every instant as exactly as it is stored. */
export async function pageOfChain(db: Db, { tenantId, after, limit }: Page): Promise<ChainEntry[]> {
  return (
    db
      .selectFrom('audit_entry')
      .select(['tenant_id as tenantId', 'position', 'actor', 'actor_id as actorId'])
      .select(['action', 'subject', 'detail', 'hash'])
      // Not a Date, which ends at the millisecond, nor text, which depends on the session.
      .select(sql<string>`extract(epoch from at)::text`.as('at'))
      .where('tenant_id', '=', tenantId)
      .where('position', '>', after)
      .orderBy('position')
      .limit(limit)
      .execute()
  )
}

/** The last entry, as it is stored beside the entries; position 0 where there is none. */
export async function findChainHead(db: Db, tenantId: string): Promise<ChainPoint> {
  const head = await db
    .selectFrom('audit_head')
    .select(['position', 'hash'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  return head ?? { position: 0, hash: NO_HASH }
}

/** How many entries an organisation has. */
export async function countAuditEntries(db: Db, tenantId: string): Promise<number> {
  const { entries } = await db
    .selectFrom('audit_entry')
    .select(sql<number>`count(*)::integer`.as('entries'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return entries
}

/** Every organisation with an audit log, also those that are gone: only for the operator. */
export async function listAuditedTenants(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .select('tenant_id')
    .union(db.selectFrom('audit_head').select('tenant_id'))
    .orderBy('tenant_id')
    .execute()
  return rows.map(({ tenant_id }) => tenant_id)
}
