import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { ErasureCertificate, SubjectRequestState } from '../../contract/privacy.ts'
import type { SubjectRequestTable } from '../store/rights-tables.ts'
import type { Db } from '../store/schema.ts'
import type { RequestPosition } from './subject-request.ts'

/** A request with the name of who closed it; null: nobody here did, or they are gone. */
export type SubjectRequestRow = Selectable<SubjectRequestTable> & { closed_by_name: string | null }

export async function insertSubjectRequest(
  db: Db,
  row: Insertable<SubjectRequestTable>,
): Promise<void> {
  await db.insertInto('subject_request').values(row).execute()
}

function selectRequests(db: Db, tenantId: string) {
  return db
    .selectFrom('subject_request as r')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.closed_by'),
    )
    .selectAll('r')
    .select('s.name as closed_by_name')
    .where('r.tenant_id', '=', tenantId)
}

export async function findSubjectRequest(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<SubjectRequestRow | undefined> {
  return selectRequests(db, tenantId).where('r.id', '=', id).executeTakeFirst()
}

/** All requests about an address, oldest first. */
export async function listRequestsAbout(
  db: Db,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<SubjectRequestRow[]> {
  return selectRequests(db, tenantId)
    .where('r.email', '=', email)
    .orderBy('r.received_at')
    .orderBy('r.id')
    .execute()
}

interface Page {
  tenantId: string
  after: RequestPosition | undefined
  limit: number
}

/** Open requests by when they are due. */
export async function listOpenRequests(
  db: Db,
  { tenantId, after, limit }: Page,
): Promise<SubjectRequestRow[]> {
  const open = selectRequests(db, tenantId).where('r.state', '=', 'open')
  const rest = after
    ? open.where(sql<boolean>`(r.due_at, r.id) > (${after.at}::timestamptz, ${after.id}::uuid)`)
    : open
  return rest.orderBy('r.due_at').orderBy('r.id').limit(limit).execute()
}

/** Closed requests, newest first. */
export async function listClosedRequests(
  db: Db,
  { tenantId, after, limit, state }: Page & { state: SubjectRequestState | undefined },
): Promise<SubjectRequestRow[]> {
  const closed = selectRequests(db, tenantId).where(
    'r.state',
    'in',
    state ? [state] : (['done', 'refused'] as const),
  )
  const rest = after
    ? closed.where(
        sql<boolean>`(r.closed_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      )
    : closed
  return rest.orderBy('r.closed_at', 'desc').orderBy('r.id', 'desc').limit(limit).execute()
}

/**
 * Closes an open request without doing what it asks.
 *
 * @returns false: it is not there, or not open
 */
export async function refuseRequest(
  db: Db,
  {
    tenantId,
    id,
    ...closing
  }: { tenantId: string; id: string; at: Date; closedBy: string; note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subject_request')
    .set({
      state: 'refused',
      closed_at: closing.at,
      closed_by: closing.closedBy,
      note: closing.note,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

/**
 * Takes an address out of all requests about it, and closes those that are open.
 *
 * @returns how many named it, and the ids of the requests for erasure that were open
 */
export async function eraseFromRequests(
  db: Db,
  {
    tenantId,
    email,
    at,
    closedBy,
  }: { tenantId: string; email: string; at: Date; closedBy: string | null },
): Promise<{ requests: number; answered: string[] }> {
  const named = await db
    .selectFrom('subject_request')
    .select(['id', 'kind', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('email', '=', email)
    .orderBy('id')
    .forUpdate()
    .execute()
  const open = named.filter(({ state }) => state === 'open')
  await updateRequests(db, { tenantId, ids: named.map(({ id }) => id), set: ERASED })
  await updateRequests(db, {
    tenantId,
    ids: open.map(({ id }) => id),
    set: { state: 'done', closed_at: at, closed_by: closedBy },
  })
  const answered = open.filter(({ kind }) => kind === 'erasure').map(({ id }) => id)
  return { requests: named.length, answered }
}

/** A note says what the person was told, and may name them. */
const ERASED = { email: null, note: null }

/** Puts the proof of what was done to requests for erasure. */
export async function certifyRequests(
  db: Db,
  {
    tenantId,
    ids,
    certificate,
  }: { tenantId: string; ids: readonly string[]; certificate: ErasureCertificate },
): Promise<void> {
  const stored = JSON.stringify(certificate) as unknown as ErasureCertificate
  await updateRequests(db, { tenantId, ids, set: { certificate: stored } })
}

async function updateRequests(
  db: Db,
  {
    tenantId,
    ids,
    set,
  }: {
    tenantId: string
    ids: readonly string[]
    set: Partial<Insertable<SubjectRequestTable>>
  },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('subject_request')
    .set(set)
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute()
}
