import type {
  Segment,
  SegmentCount,
  SegmentList,
  SegmentMemberList,
  SegmentMemberQuery,
  SegmentRules,
} from '../../contract/segment.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'
import { readCandidates } from './count-segments.service.ts'
import { listMembers } from './segment-member.store.ts'
import { fulfilsRules } from './segment-rule.ts'
import { ensureStandardSegment, listSegments, type ListedSegment } from './segment.store.ts'

const DEFAULT_LIMIT = 50
const LISTING = 'segment-members'

interface OneSegment {
  tenantId: string
  id: string
}

/** A segment as the contract shows it. */
export function shownSegment(row: ListedSegment): Segment {
  return {
    id: row.id,
    name: row.name,
    match: row.match,
    rules: row.rules,
    alerts: row.alerts,
    isStandard: row.is_standard,
    members: row.members,
    entered: row.entered,
    left: row.left,
    countedAt: row.counted_at?.toISOString() ?? null,
    createdBy: row.created_by_name,
    revision: row.revision,
  }
}

/** All segments; the one that comes with Follow is made when somebody first looks. */
export async function readSegments(
  { db, now, newId }: Pick<Context, 'db' | 'now' | 'newId'>,
  tenantId: string,
): Promise<SegmentList> {
  await ensureStandardSegment(db, { tenantId, id: newId(), at: now() })
  return { items: (await listSegments(db, { tenantId })).map(shownSegment) }
}

/** @throws Problem `not-found` */
export async function findShownSegment(
  { db }: Pick<Context, 'db'>,
  one: OneSegment,
): Promise<Segment> {
  const [row] = await listSegments(db, one)
  if (!row) throw new Problem('not-found', 'There is no such segment')
  return shownSegment(row)
}

/** How many accounts fulfil rules at this moment. */
export async function countRules(
  ctx: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  rules: SegmentRules,
): Promise<SegmentCount> {
  const { candidates = [] } = await readCandidates(ctx, tenantId)
  const members = candidates.filter(({ values }) => fulfilsRules(values, rules)).length
  return { members, accounts: candidates.length }
}

/**
 * A page of a segment's accounts, with what each rule asks about as it is now.
 *
 * @throws Problem `not-found`, `invalid-request` where the cursor is of another listing
 */
export async function pageOfMembers(
  ctx: Pick<Context, 'db' | 'now'>,
  one: OneSegment,
  { show = 'in', cursor, limit = DEFAULT_LIMIT }: SegmentMemberQuery,
): Promise<SegmentMemberList> {
  const { rules } = await findShownSegment(ctx, one)
  const { tenantId, id: segmentId } = one
  const after = placeOf(cursor)
  // One more than is shown: it tells whether there are any more.
  const found = await listMembers(ctx.db, { tenantId, segmentId, show, after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const valuesOf = await readValues(ctx, tenantId, page)
  return {
    items: page.map(({ entered_at, left_at, ...account }) => ({
      account,
      enteredAt: entered_at.toISOString(),
      leftAt: left_at?.toISOString() ?? null,
      values: rules.map(({ field }) => valuesOf.get(account.id)?.[field] ?? null),
    })),
    nextCursor:
      last && found.length > limit ? textCursor(LISTING, `${last.id} ${last.name}`) : null,
  }
}

async function readValues(
  ctx: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  accounts: readonly { id: string }[],
) {
  const ids = accounts.map(({ id }) => id)
  const { candidates = [] } = await readCandidates(ctx, tenantId, ids)
  return new Map(candidates.map(({ id, values }) => [id, values]))
}

function placeOf(cursor: string | undefined): { id: string; name: string } | undefined {
  if (cursor === undefined) return undefined
  const text = textPosition(LISTING, cursor) ?? ''
  const [, id, name] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (.*)$/s.exec(text) ?? []
  if (id === undefined || name === undefined)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return { id, name }
}
