import type { Db } from '../store/schema.ts'
import { readActivities, type ActivityWindow } from './counted-activity.store.ts'
import { addDays, localDay, spanStarts } from './span-start.ts'
import { deleteSpans, saveSpans } from './span.store.ts'
import { WHOLE_ACCOUNT, type WantedSpans } from './stale-span.store.ts'
import { addActivity, noSums, type Sums } from './sums.ts'

/** How activities are added up. */
export interface Counting {
  tenantId: string
  timeZone: string
  /** Meetings count once they have begun. */
  now: Date
}

/** By account, then by beginning; only of those with anything in them. */
export type CountedSpans = ReadonlyMap<string, ReadonlyMap<string, Sums>>

interface SpanWindow extends ActivityWindow {
  start: string
}

/** Adds up spans anew from their activities, and writes them; those without any are gone. */
export async function rebuildSpans(
  db: Db,
  wanted: WantedSpans,
  counting: Counting,
): Promise<CountedSpans> {
  const counted = await countSpans(db, wanted, counting)
  const spans = [...counted].flatMap(([accountId, starts]) =>
    [...starts].map(([start, sums]) => ({ accountId, start, sums })),
  )
  await deleteSpans(db, counting.tenantId, goneSpans(wanted, counted))
  await saveSpans(db, counting.tenantId, spans)
  return counted
}

function goneSpans({ accountIds, starts }: WantedSpans, counted: CountedSpans) {
  const pairs = accountIds.map((accountId, index) => ({
    accountId,
    start: starts[index] as string,
  }))
  const whole = pairs
    .filter(({ start }) => start === WHOLE_ACCOUNT)
    .map(({ accountId }) => [accountId, [...(counted.get(accountId)?.keys() ?? [])]] as const)
  const gone = pairs.filter(
    ({ accountId, start }) => start !== WHOLE_ACCOUNT && !counted.get(accountId)?.has(start),
  )
  return { gone, whole: new Map(whole) }
}

/**
 * Adds up spans from their activities.
 *
 * @param since only what was on this day or later
 */
export async function countSpans(
  db: Db,
  wanted: WantedSpans,
  { tenantId, timeZone, now, since }: Counting & { since?: string },
): Promise<CountedSpans> {
  const counted = new CountedSums()
  const startOf = spanStarts(timeZone)
  const windows = windowsOf(wanted, now)
  await readActivities(db, { tenantId, now, windows }, (activity, { accountId, start: asked }) => {
    const start = startOf(activity.at)
    if (asked !== WHOLE_ACCOUNT && asked !== start) return
    if (since !== undefined && localDay(new Date(activity.at), timeZone) < since) return
    addActivity(counted.of(accountId, start), activity)
  })
  return counted.spans
}

class CountedSums {
  readonly spans = new Map<string, Map<string, Sums>>()
  #last = { accountId: '', start: '', sums: noSums() }

  /** Activities come in order of time, so most are of the same span as the one before. */
  of(accountId: string, start: string): Sums {
    const last = this.#last
    if (last.accountId === accountId && last.start === start) return last.sums
    const sums = this.#find(accountId, start)
    this.#last = { accountId, start, sums }
    return sums
  }

  #find(accountId: string, start: string): Sums {
    const spans = this.spans.get(accountId) ?? new Map<string, Sums>()
    this.spans.set(accountId, spans)
    const sums = spans.get(start) ?? noSums()
    spans.set(start, sums)
    return sums
  }
}

/** An account is read by two months, so that none of its pieces is too much for one answer. */
const PIECE_DAYS = 61
const PIECES = 7

/** A day more either way, whatever the zone. */
function windowsOf({ accountIds, starts }: WantedSpans, now: Date): SpanWindow[] {
  const edges = Array.from({ length: PIECES + 1 }, (_, index) =>
    addDays(now.toISOString().slice(0, 10), (index - PIECES) * PIECE_DAYS),
  )
  return accountIds.flatMap((accountId, index) => {
    const start = starts[index] as string
    if (start !== WHOLE_ACCOUNT)
      return [{ accountId, start, from: addDays(start, -1), until: addDays(start, 8) }]
    return ['-infinity', ...edges].map((from, piece) => ({
      ...{ accountId, start, from, until: edges[piece] ?? 'infinity' },
    }))
  })
}
