import type { Context } from '../context.ts'
import { localDay } from '../enrichment/span-start.ts'
import type { Db, SegmentRow } from '../store/schema.ts'
import {
  findCounting,
  holdSwitchedOn,
  listComparedAccounts,
  type ComparedAccount,
} from './compared.store.ts'
import { tellSegmentMoves, type Entering } from './segment-alerts.service.ts'
import {
  deleteFormerMembers,
  enterSegment,
  leaveSegment,
  listMemberships,
} from './segment-member.store.ts'
import { countedBefore, segmentMoves, type SegmentMoves } from './segment-moves.ts'
import { fulfilsRules, segmentValues, type SegmentValues } from './segment-rule.ts'
import { ensureStandardSegment, lockSegments, updateSegmentCounted } from './segment.store.ts'

type Parts = Pick<Context, 'db' | 'now' | 'newId'>

/** An account, and what rules ask about. */
interface Candidate extends Pick<ComparedAccount, 'id' | 'owner_id' | 'is_heard'> {
  values: SegmentValues
}

/**
 * Brings the members of all segments of a tenant up to what is known of its accounts, and tells
 * salespeople of those of theirs that entered. Does nothing while Follow is switched off or nothing was
 * added up yet; called again, it changes nothing.
 */
export async function countSegments(
  ctx: Parts & Pick<Context, 'alertNews'>,
  tenantId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => countAll({ ...ctx, db }, tenantId))
  ctx.alertNews.look(tenantId)
}

async function countAll(ctx: Parts, tenantId: string): Promise<void> {
  const { db } = ctx
  const at = ctx.now()
  if (!(await holdSwitchedOn(db, tenantId))) return
  await ensureStandardSegment(db, { tenantId, id: ctx.newId(), at })
  const segments = await lockSegments(db, tenantId)
  const { candidates, lastRunAt, isCollected } = await readCandidates(ctx, tenantId)
  if (!candidates) return
  const counted: [SegmentRow, SegmentMoves][] = []
  for (const segment of segments) {
    const moves = await moveMembers(db, { segment, candidates, at })
    const before = isCollected ? countedBefore(segment, lastRunAt) : null
    await updateSegmentCounted(db, { tenantId, id: segment.id, at, before })
    counted.push([segment, moves])
  }
  // While the year is read for the first time, accounts come and go with what is read.
  const entered = isCollected
    ? counted.flatMap(([segment, moves]) => toldEnterings(segment, moves, candidates))
    : []
  const left = counted.flatMap(([{ id }, moves]) =>
    moves.left.map((accountId) => ({ segmentId: id, accountId })),
  )
  await tellSegmentMoves(ctx, { tenantId, at, entered, left })
}

/**
 * Counts one segment that is held and whose rules are new: who came and went by others is forgotten, and
 * nobody is told of those who fulfil them by now.
 */
export async function countNewRules(ctx: Parts, segment: SegmentRow): Promise<void> {
  const { db } = ctx
  const { tenant_id: tenantId, id } = segment
  const at = ctx.now()
  const { candidates } = await readCandidates(ctx, tenantId)
  if (!candidates) return
  const { left } = await moveMembers(db, { segment, candidates, at })
  await deleteFormerMembers(db, { tenantId, segmentId: id })
  await updateSegmentCounted(db, { tenantId, id, at, before: null })
  const gone = left.map((accountId) => ({ segmentId: id, accountId }))
  await tellSegmentMoves(ctx, { tenantId, at, entered: [], left: gone })
}

interface Candidates {
  /** Undefined: nothing was added up yet. */
  candidates: Candidate[] | undefined
  lastRunAt: Date | null
  /** A run has read all mailboxes there are. */
  isCollected: boolean
}

/** All accounts as rules see them at this moment. */
export async function readCandidates(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  ids?: readonly string[],
): Promise<Candidates> {
  const counting = await findCounting(db, tenantId)
  if (!counting?.countedAt) return { candidates: undefined, lastRunAt: null, isCollected: false }
  const { timeZone, lastRunAt, isCollected } = counting
  const asked = { tenantId, today: localDay(now(), timeZone), timeZone, ...(ids && { ids }) }
  const accounts = await listComparedAccounts(db, asked)
  const candidates = accounts.map((account): Candidate => ({
    ...{ id: account.id, owner_id: account.owner_id, is_heard: account.is_heard },
    values: segmentValues(account),
  }))
  return { candidates, lastRunAt, isCollected }
}

async function moveMembers(
  db: Db,
  { segment, candidates, at }: { segment: SegmentRow; candidates: Candidate[]; at: Date },
): Promise<SegmentMoves> {
  const of = { tenantId: segment.tenant_id, segmentId: segment.id }
  const fulfilling = candidates.filter(({ values }) => fulfilsRules(values, segment))
  const known = await listMemberships(db, of)
  const moves = segmentMoves(known, new Set(fulfilling.map(({ id }) => id)))
  await enterSegment(db, { ...of, accountIds: moves.entered, at })
  await leaveSegment(db, { ...of, accountIds: moves.left, at })
  return moves
}

/**
 * Who hears of whom. Nobody of those who were in it when it was counted first, nor of an account with
 * which nothing was exchanged within the year: that is no news.
 */
function toldEnterings(
  { id, alerts, counted_at }: SegmentRow,
  { entered }: SegmentMoves,
  candidates: readonly Candidate[],
): Entering[] {
  if (!alerts || counted_at === null) return []
  const ids = new Set(entered)
  return candidates.flatMap(({ id: accountId, owner_id: ownerId, is_heard: isHeard }) =>
    ids.has(accountId) && ownerId !== null && isHeard
      ? [{ segmentId: id, accountId, ownerId }]
      : [],
  )
}
