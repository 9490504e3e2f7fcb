import { sql } from 'kysely'
import { NumberLists } from '../store/number-lists.ts'
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

/** So many windows are read at once: a month each of some accounts, a few megabytes. */
const WINDOWS = 350

/** Hands over activities, window by window. Meetings count once they have begun. */
export async function readActivities<W extends ActivityWindow>(
  db: Db,
  { tenantId, now, windows }: Wanted<W>,
  take: (activity: CountedActivity, window: W) => void,
): Promise<void> {
  for (let begin = 0; begin < windows.length; begin += WINDOWS) {
    const some = windows.slice(begin, begin + WINDOWS)
    const { rows } = await sql<{ place: number; lists: string }>`
      select place, lists
      from unnest(${some.map(({ accountId }) => accountId)}::uuid[],
        ${some.map(({ from }) => from)}::date[], ${some.map(({ until }) => until)}::date[])
        with ordinality as wanted (account_id, first, past, place)
      -- One after the other, by their index: all activities there are can never be gone through for a few.
      cross join lateral (
        select string_agg(array_to_string(ours || theirs || array[cardinality(ours), ${WHAT},
          coalesce(minutes, ${NONE}), coalesce(reply_seconds, ${NONE}),
          (date_part('epoch', at) * 1000)::bigint], ','), ' ') as lists
        from activity
        where activity.tenant_id = ${tenantId}::uuid and activity.account_id = wanted.account_id
          and at >= wanted.first::timestamp at time zone 'UTC'
          and at < wanted.past::timestamp at time zone 'UTC'
          and (kind = 'mail' or at <= ${now}::timestamptz)
      ) as found
      where lists is not null
    `.execute(db)
    for (const { place, lists } of rows) {
      const activities = new NumberLists(lists)
      for (let list = activities.next(); list; list = activities.next())
        take(unpacked(list), some[place - 1] as W)
    }
  }
}

const NONE = sql.lit(-1)
const [MAIL, OUT] = [2, 1]
const WHAT = sql`case kind when 'mail' then ${sql.lit(MAIL)} else 0 end
  + case direction when 'out' then ${sql.lit(OUT)} else 0 end`

/** Our people, theirs, and behind them how many are ours, what it was, its numbers and when. */
function unpacked(list: readonly number[]): CountedActivity {
  const end = list.length
  const [ours, what] = [list[end - 5] as number, list[end - 4] as number]
  return {
    isMail: (what & MAIL) !== 0,
    isOut: (what & OUT) !== 0,
    at: list[end - 1] as number,
    minutes: numberOrNull(list[end - 3] as number),
    replySeconds: numberOrNull(list[end - 2] as number),
    ours: list.slice(0, ours),
    theirs: list.slice(ours, end - 5),
  }
}

const numberOrNull = (number: number): number | null => (number < 0 ? null : number)
