import type {
  SubjectRequest,
  SubjectRequestList,
  SubjectRequestState,
} from '../../contract/privacy.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { requestCursor, requestPosition, shownRequest } from './subject-request.ts'
import type { RequestPosition } from './subject-request.ts'
import {
  findSubjectRequest,
  listClosedRequests,
  listOpenRequests,
  refuseRequest,
  type SubjectRequestRow,
} from './subject-request.store.ts'

const DEFAULT_LIMIT = 50

interface ListRequest {
  state?: SubjectRequestState
  cursor?: string
  limit?: number
}

/**
 * A page of an organisation's requests: open ones by when they are due, then closed ones, newest
 * first.
 *
 * @throws Problem `invalid-request` for a cursor that is none
 */
export async function listSubjectRequests(
  { db }: Context,
  tenantId: string,
  { state, cursor, limit = DEFAULT_LIMIT }: ListRequest,
): Promise<SubjectRequestList> {
  const after = cursor === undefined ? undefined : positionOf(cursor, state)
  const found = await findPage(db, { tenantId, state, after, limit: limit + 1 })
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    items: found.slice(0, limit).map(shownRequest),
    nextCursor: last ? requestCursor(position(last)) : null,
  }
}

interface WantedPage {
  tenantId: string
  state: SubjectRequestState | undefined
  after: RequestPosition | undefined
  limit: number
}

async function findPage(db: Context['db'], page: WantedPage): Promise<SubjectRequestRow[]> {
  const { state, after, limit } = page
  if (state === 'open') return listOpenRequests(db, page)
  if (state !== undefined || after?.part === 'closed') return listClosedRequests(db, page)
  const open = await listOpenRequests(db, page)
  const closed = { ...page, after: undefined, limit: limit - open.length }
  return closed.limit > 0 ? [...open, ...(await listClosedRequests(db, closed))] : open
}

function positionOf(cursor: string, state: SubjectRequestState | undefined): RequestPosition {
  const after = requestPosition(cursor)
  const part = state === 'open' ? 'open' : 'closed'
  if (after && (state === undefined || after.part === part)) return after
  throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
}

function position({ id, due_at, closed_at }: SubjectRequestRow): RequestPosition {
  return closed_at === null
    ? { part: 'open', at: due_at, id }
    : { part: 'closed', at: closed_at, id }
}

/**
 * Closes an open request without doing what it asks.
 *
 * @throws Problem `not-found`, or `changed-meanwhile` where it is closed already
 */
export async function refuseSubjectRequest(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { id, note }: { id: string; note: string },
): Promise<SubjectRequest> {
  return ctx.db.transaction().execute(async (db) => {
    const at = ctx.now()
    const isRefused = await refuseRequest(db, { tenantId, id, at, closedBy: salespersonId, note })
    const request = await findSubjectRequest(db, { tenantId, id })
    if (!request) throw new Problem('not-found', 'There is no such request')
    if (!isRefused) throw new Problem('changed-meanwhile', 'The request is closed already')
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'request-closed' },
      subject: `request ${id}`,
      detail: { kind: request.kind, state: 'refused' },
    })
    return shownRequest(request)
  })
}
