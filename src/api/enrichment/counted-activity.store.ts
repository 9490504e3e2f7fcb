import { sql } from 'kysely'
import { PackedRows } from '../store/packed-rows.ts'
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
const WINDOWS = 100

/** Hands over activities, window by window. Meetings count once they have begun. */
export async function readActivities<W extends ActivityWindow>(
  db: Db,
  { tenantId, now, windows }: Wanted<W>,
  take: (activity: CountedActivity, window: W) => void,
): Promise<void> {
  for (let begin = 0; begin < windows.length; begin += WINDOWS) {
    const some = windows.slice(begin, begin + WINDOWS)
    const { rows } = await sql<{ place: number; packed: Buffer }>`
      select place, packed
      from unnest(${some.map(({ accountId }) => accountId)}::uuid[],
        ${some.map(({ from }) => from)}::date[], ${some.map(({ until }) => until)}::date[])
        with ordinality as wanted (account_id, first, past, place)
      -- One after the other, by their index: all activities there are can never be gone through for a few.
      cross join lateral (
        select string_agg(record_send(row(
          kind = 'mail', direction = 'out', at, minutes, reply_seconds, ours, theirs)), '') as packed
        from activity
        where activity.tenant_id = ${tenantId}::uuid and activity.account_id = wanted.account_id
          and at >= wanted.first::timestamp at time zone 'UTC'
          and at < wanted.past::timestamp at time zone 'UTC'
          and (kind = 'mail' or at <= ${now}::timestamptz)
      ) as found
      where packed is not null
    `.execute(db)
    for (const { place, packed } of rows) {
      const activities = new PackedRows(packed)
      while (activities.next()) take(unpacked(activities), some[place - 1] as W)
    }
  }
}

const unpacked = (row: PackedRows): CountedActivity => ({
  isMail: row.boolean(),
  isOut: row.boolean(),
  at: row.instant() as number,
  minutes: row.integer(),
  replySeconds: row.integer(),
  ours: row.numbers(),
  theirs: row.numbers(),
})
