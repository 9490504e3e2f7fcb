const DAY_MS = 86_400_000
const TIME_DIGITS = 12

/** A day, UTC, of counted hits, and the ids that are made in it: version 7, so ordered by time. */
export interface HitDay {
  /** `counted_hit_20261122`. */
  partition: string
  /** The first id there may be, and the first of the day after. */
  from: string
  to: string
}

const PARTITION = /^counted_hit_(\d{4})(\d{2})(\d{2})$/

/** The days that come, beginning with the one after this moment's. */
export function comingHitDays(now: Date, count: number): HitDay[] {
  const today = Math.floor(now.getTime() / DAY_MS)
  return Array.from({ length: count }, (_, index) => hitDay((today + 1 + index) * DAY_MS))
}

function hitDay(beginMs: number): HitDay {
  const day = new Date(beginMs).toISOString().slice(0, 'yyyy-mm-dd'.length)
  return {
    partition: `counted_hit_${day.replaceAll('-', '')}`,
    from: lowestId(beginMs),
    to: lowestId(beginMs + DAY_MS),
  }
}

/** Whether a partition's day ended before that moment; anything that is no day's did not. */
export function endedBefore(partition: string, moment: Date): boolean {
  const [, year, month, day] = PARTITION.exec(partition) ?? []
  if (!year) return false
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) + DAY_MS <= moment.getTime()
}

/** No id of version 7 made at this millisecond or later comes before it. */
function lowestId(ms: number): string {
  const time = ms.toString(16).padStart(TIME_DIGITS, '0')
  return `${time.slice(0, -4)}-${time.slice(-4)}-0000-0000-000000000000`
}
