import type {
  AccountEngagement,
  AccountEngagementList,
  AccountEngagementQuery,
} from '../../contract/account.ts'
import type { Context } from '../context.ts'
import { TREND_DAYS } from '../engagement/score-trend.ts'
import { STANDARD_WEIGHTS } from '../enrichment/account-score.ts'
import { findCollected } from '../enrichment/collected.store.ts'
import { addDays, localDay } from '../enrichment/span-start.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { readAccess } from '../settings/access.service.ts'
import type { Db } from '../store/schema.ts'
import { accountCursor, accountPlace, type AccountPlace } from './account-cursor.ts'
import {
  findReckoning,
  findScoresOn,
  findStandings,
  isWaiting,
  listCountedSpans,
  listDescribedAccounts,
  listScoreDays,
  listSegmentsOf,
} from './account-engagement.store.ts'
import { countAccounts, listAccountPlaces, type AccountOrder } from './account-list.store.ts'
import { readAccountCircle } from './account-circle.service.ts'
import { accountLine, shownAccount, shownMeasures, shownScore } from './account-standing.ts'
import { chartWeeks, weekCounts } from './week-counts.ts'

const DEFAULT_LIMIT = 50
const HISTORY_DAYS = 365
/** Of an organisation that set nothing up; then there is nothing to count in days either. */
const NOT_SET_UP = {
  ...{ timeZone: 'UTC', weights: null, aggregateOnly: true, countedAt: null },
  isCollected: false,
}

type Parts = Pick<Context, 'db' | 'now'>

/**
 * A page of accounts with score and measures.
 *
 * @throws Problem `invalid-request` where the cursor is of another listing
 */
export async function listEngagement(
  ctx: Parts,
  tenantId: string,
  { cursor, limit = DEFAULT_LIMIT, ...query }: AccountEngagementQuery,
): Promise<AccountEngagementList> {
  const order = orderOf(query)
  const listing = `accounts-${order.sort}-${order.order}`
  const after = placeOf(listing, cursor, order)
  const filter = { tenantId, ...query }
  // One more than is shown: it tells whether there are any more.
  const [places, total, now] = await Promise.all([
    listAccountPlaces(ctx.db, filter, { ...order, after, limit: limit + 1 }),
    countAccounts(ctx.db, filter),
    readNow(ctx, tenantId),
  ])
  const page = places.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await readLines(ctx.db, { tenantId, page, ...now }),
    nextCursor: last && places.length > limit ? accountCursor(listing, last) : null,
    total,
    isCollected: now.reckoning.isCollected,
  }
}

function orderOf({ sort = 'score', order }: AccountEngagementQuery): AccountOrder {
  return { sort, order: order ?? (sort === 'name' ? 'up' : 'down') }
}

function placeOf(
  listing: string,
  cursor: string | undefined,
  { sort }: AccountOrder,
): AccountPlace | undefined {
  if (cursor === undefined) return undefined
  const place = accountPlace(listing, cursor, sort !== 'name')
  if (!place)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return place
}

interface Page extends Pick<Awaited<ReturnType<typeof readNow>>, 'asOf' | 'monthAgo'> {
  tenantId: string
  page: readonly AccountPlace[]
}

async function readLines(db: Db, { tenantId, page, asOf, monthAgo }: Page) {
  const ids = page.map(({ id }) => id)
  const [accounts, standings, before] = await Promise.all([
    listDescribedAccounts(db, { tenantId, ids }),
    findStandings(db, { tenantId, ids }),
    findScoresOn(db, { tenantId, ids, day: monthAgo }),
  ])
  const lines = new Map(
    accounts.map((row) => {
      const { id } = row
      const standing = standings.get(id)
      return [id, accountLine(row, { standing, before: before.get(id), asOf })]
    }),
  )
  return ids.map((id) => lines.get(id)).filter((line) => line !== undefined)
}

/** How accounts are added up, and which day it is for the organisation. */
async function readNow({ db, now }: Parts, tenantId: string) {
  const reckoning = (await findReckoning(db, tenantId)) ?? NOT_SET_UP
  const { timeZone } = reckoning
  const day = localDay(now(), timeZone)
  return { reckoning, asOf: { day, timeZone }, monthAgo: addDays(day, -TREND_DAYS) }
}

/**
 * Everything about one account, as the caller may see it.
 *
 * @throws Problem `not-found`
 */
export async function describeEngagement(
  ctx: Parts,
  caller: Caller,
  id: string,
): Promise<AccountEngagement> {
  const { db } = ctx
  const { tenantId } = caller
  const one = { tenantId, ids: [id] }
  const [account] = await listDescribedAccounts(db, one)
  if (!account) throw new Problem('not-found', 'There is no such account')
  const { reckoning, asOf, monthAgo } = await readNow(ctx, tenantId)
  const [standings, scores, collected, history, segments, isCounting] = await Promise.all([
    findStandings(db, one),
    findScoresOn(db, { ...one, day: monthAgo }),
    findCollected(db, tenantId, ctx.now()),
    listScoreDays(db, { tenantId, id, since: addDays(asOf.day, -HISTORY_DAYS) }),
    listSegmentsOf(db, { tenantId, id }),
    isWaiting(db, { tenantId, id }),
  ])
  const standing = standings.get(id)
  return {
    account: shownAccount(account),
    collected,
    isCounting,
    score: shownScore(
      { standing, before: scores.get(id), asOf },
      reckoning.weights ?? STANDARD_WEIGHTS,
    ),
    measures: shownMeasures(standing, asOf),
    weeks: reckoning.countedAt ? await readWeeks(ctx, { tenantId, id, today: asOf.day }) : [],
    history,
    ...(await readPeople(ctx, caller, { id, ...reckoning })),
    contactCount: account.contacts,
    segments: segments.map(({ is_standard, entered_at, ...segment }) => ({
      ...segment,
      isStandard: is_standard,
      enteredAt: entered_at.toISOString(),
    })),
  }
}

async function readWeeks(
  { db }: Parts,
  { today, ...account }: { tenantId: string; id: string; today: string },
) {
  const mondays = chartWeeks(today)
  const since = mondays[0] ?? today
  return weekCounts(mondays, await listCountedSpans(db, { ...account, since, until: today }))
}

/** People, unless only totals may be shown, or contacts are not for the caller to see. */
async function readPeople(
  ctx: Parts,
  caller: Caller,
  account: { id: string; timeZone: string; aggregateOnly: boolean },
): Promise<Pick<AccountEngagement, 'acquaintances' | 'contacts'>> {
  const { readsContacts } = await readAccess(ctx, caller)
  if (account.aggregateOnly || !readsContacts) return { acquaintances: null, contacts: null }
  return readAccountCircle(ctx, { ...account, tenantId: caller.tenantId })
}
