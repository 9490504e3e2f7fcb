import { sql } from 'kysely'
import { NumberRows } from '../store/number-rows.ts'
import type { Db } from '../store/schema.ts'
import type { CountedActivity } from './sums.ts'

/** Some time of an account: from one day of UTC until another, or `-infinity` and `infinity`. */
export interface ActivityWindow {
  accountId: string
  from: string
  until: string
}

interface Wanted<W> {
  tenantId: string
  now: Date
  windows: readonly W[]
}

/** So many windows are read at once: two months each of some accounts, a few megabytes. */
const WINDOWS = 175

/**
 * Hands over activities, window by window; one is good until the next. Meetings count once they have begun.
 */
export async function readActivities<W extends ActivityWindow>(
  db: Db,
  { tenantId, now, windows }: Wanted<W>,
  take: (activity: CountedActivity, window: W) => void,
): Promise<void> {
  for (let begin = 0; begin < windows.length; begin += WINDOWS) {
    const some = windows.slice(begin, begin + WINDOWS)
    const { rows } = await sql<{ place: number; rows: string }>`
      select place, rows
      from unnest(${some.map(({ accountId }) => accountId)}::uuid[],
        ${some.map(({ from }) => from)}::date[], ${some.map(({ until }) => until)}::date[])
        with ordinality as wanted (account_id, first, past, place)
      -- One after the other, by their index: all activities there are can never be gone through for a few.
      cross join lateral (
        select string_agg(concat(ours, theirs, ${WHAT}, ',', minutes, ',', reply_seconds, ',',
          (date_part('epoch', at) * 1000)::bigint), ' ') as rows
        from activity
        where activity.tenant_id = ${tenantId}::uuid and activity.account_id = wanted.account_id
          and at >= wanted.first::timestamp at time zone 'UTC'
          and at < wanted.past::timestamp at time zone 'UTC'
          and (kind = 'mail' or at <= ${now}::timestamptz)
      ) as found
      where rows is not null
    `.execute(db)
    for (const one of rows) takeAll(one.rows, some[one.place - 1] as W, take)
  }
}

const [MAIL, OUT] = [2, 1]
const WHAT = sql`case kind when 'mail' then ${sql.lit(MAIL)} else 0 end
  + case direction when 'out' then ${sql.lit(OUT)} else 0 end`

/** The same object again and again: making millions of them takes longer than adding them up. */
function takeAll<W>(
  text: string,
  window: W,
  take: (activity: CountedActivity, window: W) => void,
): void {
  const rows = new NumberRows(text)
  const [ours, theirs]: [number[], number[]] = [[], []]
  const activity = {
    isMail: false,
    isOut: false,
    at: 0,
    minutes: NONE,
    replySeconds: NONE,
    ours,
    theirs,
  }
  while (rows.isLeft) {
    rows.list(ours)
    rows.list(theirs)
    const what = rows.next() ?? 0
    activity.isMail = (what & MAIL) !== 0
    activity.isOut = (what & OUT) !== 0
    activity.minutes = rows.next()
    activity.replySeconds = rows.next()
    activity.at = rows.next() ?? 0
    take(activity, window)
  }
}

const NONE: number | null = null
