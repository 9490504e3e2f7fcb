import type { Context } from '../context.ts'
import type { Db, LoggedMessageRow } from '../store/schema.ts'
import { nextAttempt } from './back-off.ts'
import { decideChunk, type DecisionCounts } from './decide-chunk.service.ts'
import { lockWaiting, writeFailure } from './decision.store.ts'
import { failureCode } from './failure-code.ts'
import { recordPendingReplies } from './pending-reply.service.ts'

/** What was done with waiting messages. */
export interface SettledCounts extends DecisionCounts {
  /** Messages that were looked at; as many as the limit: there may be more. */
  taken: number
  /** Messages that could not be decided this time. */
  failed: number
  /** Replies that were not known before. */
  replies: number
}

/** Which messages to decide, and when not. */
export interface Deciding {
  limit: number
  /** The first thing in every transaction; what it throws ends everything, and nothing is written. */
  guard?: (db: Db) => Promise<void>
  /** Only these. */
  ids?: readonly string[]
}

/**
 * Decides messages that wait, the oldest first, in one transaction. Where that fails each is decided
 * alone, so that one that cannot be decided keeps no other back: it is tried again after 1, 5 and 25
 * minutes, and then quarantined.
 *
 * Safe to repeat and to interrupt anywhere: what is not committed is decided the next time, and an
 * entry is there once.
 */
export async function decideWaiting(
  ctx: Context,
  tenantId: string,
  deciding: Deciding,
): Promise<SettledCounts> {
  const work = { ctx, tenantId, deciding }
  const counts = await decideTogether(work)
  return { ...counts, replies: await recordPendingReplies(ctx, tenantId) }
}

interface Work {
  ctx: Context
  tenantId: string
  deciding: Deciding
}

type Counts = Omit<SettledCounts, 'replies'>

async function decideTogether(work: Work): Promise<Counts> {
  const rows: LoggedMessageRow[] = []
  const tried = await attempt(work, async (ctx) => {
    rows.push(...(await locked(ctx, work)))
    return decideAll(ctx, work, rows)
  })
  if (tried.counts) return tried.counts
  // With nothing locked it is no message's fault.
  if (rows.length === 0) throw tried.error
  let sum = NOTHING
  for (const { id } of rows) sum = added(sum, await decideAlone(work, id))
  return { ...sum, taken: rows.length }
}

async function decideAlone(work: Work, id: string): Promise<Counts> {
  const tried = await attempt(work, async (ctx) =>
    decideAll(ctx, work, await locked(ctx, work, [id])),
  )
  return tried.counts ?? noteFailure(work, id, tried.error)
}

async function noteFailure(work: Work, id: string, error: unknown): Promise<Counts> {
  const { tenantId, ctx: outer } = work
  const problem = failureCode(error)
  outer.log.warn({ err: error, tenant: tenantId, message: id }, 'a message cannot be decided')
  const noted = await attempt(work, async (ctx) => {
    const [row] = await locked(ctx, work, [id])
    if (!row) return NOTHING
    const now = ctx.now()
    const attempts = row.attempts + 1
    const nextAt = nextAttempt(attempts, { now })
    await writeFailure(ctx.db, { tenantId, id, now }, { attempts, nextAt, problem })
    return { ...NOTHING, taken: 1, failed: 1, quarantined: nextAt === null ? 1 : 0 }
  })
  if (noted.counts) return noted.counts
  throw noted.error
}

/** A transaction; what fails in it is an answer, but what its guard throws is thrown. */
async function attempt(
  { ctx, deciding: { guard } }: Work,
  work: (ctx: Context) => Promise<Counts>,
): Promise<{ counts?: Counts; error?: unknown }> {
  const stopped: unknown[] = []
  try {
    const counts = await ctx.db.transaction().execute(async (db) => {
      await guard?.(db).catch((error: unknown) => {
        stopped.push(error)
        throw error
      })
      return work({ ...ctx, db })
    })
    return { counts }
  } catch (error) {
    // Whoever asked decides what becomes of it: the messages alone, another time, or not at all.
    if (stopped.length > 0) throw error
    return { error }
  }
}

const locked = (
  { db, now }: Context,
  { tenantId, deciding: { limit, ids } }: Work,
  only?: readonly string[],
) => lockWaiting(db, { tenantId, now: now(), limit, ids: only ?? ids })

async function decideAll(
  ctx: Context,
  { tenantId }: Work,
  rows: readonly LoggedMessageRow[],
): Promise<Counts> {
  if (rows.length === 0) return NOTHING
  const counts = await decideChunk(ctx, tenantId, rows)
  return { ...NOTHING, ...counts, taken: rows.length }
}

const NOTHING: Counts = {
  ...{ taken: 0, logged: 0, entries: 0, excluded: 0, quarantined: 0, bounces: 0, failed: 0 },
}

const added = (a: Counts, b: Counts): Counts => ({
  taken: a.taken + b.taken,
  logged: a.logged + b.logged,
  entries: a.entries + b.entries,
  excluded: a.excluded + b.excluded,
  quarantined: a.quarantined + b.quarantined,
  bounces: a.bounces + b.bounces,
  failed: a.failed + b.failed,
})
