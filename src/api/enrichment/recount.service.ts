import type { Context } from '../context.ts'
import { countSegments } from '../segments/count-segments.service.ts'
import type { Db } from '../store/schema.ts'
import { rebuildSpans } from './count-spans.service.ts'
import { countYears } from './count-years.service.ts'
import {
  holdCounting,
  markBegunMeetings,
  markStandingsStale,
  takeStaleSpans,
} from './recount.store.ts'
import { leftSince, rollingYear } from './rolling-year.ts'
import { scoreAccounts } from './score-accounts.service.ts'
import { spanStart } from './span-start.ts'
import { markTenantStale, WHOLE_ACCOUNT } from './stale-span.store.ts'
import { saveStandings } from './standing.store.ts'

type Parts = Pick<Context, 'db' | 'now' | 'newId' | 'alertNews'>

/** Accounts counted in one transaction: as long as that takes, whoever switches off waits. */
const CHUNK = 100
/** While this process adds up for one, the database reads and writes for the others. */
const CONNECTIONS = 3

/** What there is after counting. */
export interface Recounted {
  /** Accounts with anything in the year. */
  accounts: number
}

/**
 * Brings everything that is made of activities up to them: spans that are stale, standings, scores and
 * their history, and segments. What it costs depends on what changed, not on how much there is, but for
 * the comparison of all accounts.
 *
 * Goes on where it was cut off, and does no harm in two processes at once. Does nothing while Follow is
 * off, or where nothing was set up.
 */
export async function recount(ctx: Parts, tenantId: string): Promise<Recounted> {
  const startedAt = ctx.now()
  await ctx.db.transaction().execute((db) => markPassedTime(db, tenantId, startedAt))
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (await countChunk(ctx, tenantId));
    }),
  )
  const accounts = await scoreAccounts(ctx, tenantId, startedAt)
  await countSegments(ctx, tenantId)
  return { accounts }
}

/** Makes everything anew from activities, with the same result as keeping it up. */
export async function recountAll(ctx: Parts, tenantId: string): Promise<Recounted> {
  await markTenantStale(ctx.db, tenantId)
  return recount(ctx, tenantId)
}

/** What changed because time went by: meetings began, and the year begins on another day. */
async function markPassedTime(db: Db, tenantId: string, now: Date): Promise<void> {
  const state = await holdCounting(db, tenantId)
  if (!state) return
  const { timeZone, countedAt: since, countedDay } = state
  if (since) await markBegunMeetings(db, { tenantId, timeZone, since, now })
  const year = rollingYear(now, timeZone)
  if (countedDay === year.today) return
  const left = countedDay === null ? undefined : leftSince(countedDay, year, timeZone)
  await markStandingsStale(db, { tenantId, start: spanStart(year.today), left })
}

/** @returns whether there was anything to do */
async function countChunk(ctx: Parts, tenantId: string): Promise<boolean> {
  return ctx.db.transaction().execute(async (db) => {
    const state = await holdCounting(db, tenantId)
    if (!state) return false
    const wanted = await takeStaleSpans(db, { tenantId, accounts: CHUNK })
    if (!wanted) return false
    if (wanted.accountIds.length === 0) return true
    // Not when it began: whoever marked a meeting as begun meanwhile must find it counted.
    const counting = { tenantId, timeZone: state.timeZone, now: ctx.now() }
    const counted = await rebuildSpans(db, wanted, counting)
    const accountIds = [...new Set(wanted.accountIds)]
    const whole = wanted.accountIds.filter((_, index) => wanted.starts[index] === WHOLE_ACCOUNT)
    const known = new Map(whole.map((id) => [id, counted.get(id) ?? new Map()]))
    const year = rollingYear(counting.now, state.timeZone)
    const years = await countYears(db, { accountIds, known, year }, counting)
    await saveStandings(db, counting, { accountIds, years })
    return true
  })
}
