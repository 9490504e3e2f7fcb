import type { Context } from '../context.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
import { comingHitDays, endedBefore } from './hit-day.ts'
import { addHitPartition, dropHitPartition, listHitPartitions } from './hit-partition.store.ts'

/** How long it is known that a hit was counted: by then none comes a second time. */
export const COUNTED_HITS_KEPT_MS = 2 * 86_400_000

/** So many days ahead: a job that fails for a day or two is no harm, and neither is one that never runs. */
const DAYS_AHEAD = 3

/**
 * Makes partitions for the days that come, and drops those past. A hit of a day that has none is in the
 * partition for the rest, from where retention removes it row by row.
 */
export async function keepHitPartitions(
  { db, now, log }: Pick<Context, 'db' | 'now' | 'log'>,
  { guard, isStopped }: Turn = ALONE,
): Promise<void> {
  const there = await listHitPartitions(db)
  const within = (work: (trx: typeof db) => Promise<void>) =>
    db.transaction().execute((trx) => guard(trx).then(() => work(trx)))
  const missing = comingHitDays(now(), DAYS_AHEAD).filter((day) => !there.includes(day.partition))
  for (const day of missing) if (!isStopped()) await within((trx) => addHitPartition(trx, day))
  const keptSince = new Date(now().getTime() - COUNTED_HITS_KEPT_MS)
  const past = there.filter((partition) => endedBefore(partition, keptSince))
  for (const partition of past)
    if (!isStopped()) await within((trx) => dropHitPartition(trx, partition))
  if (past.length > 0) log.info({ dropped: past }, 'days of counted hits were forgotten')
}
