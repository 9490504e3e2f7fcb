import type { AccountStandingRow } from '../store/schema.ts'
import type { StandingTotals } from './measures.ts'

/** An account's year, before it is compared with others. */
export type NewStanding = StandingTotals & Pick<AccountStandingRow, 'account_id' | 'weeks'>

interface Year extends StandingTotals {
  account_id: string
  mondays: readonly string[]
  counts: readonly number[]
}

/**
 * An account's year with its last weeks side by side.
 *
 * @param weeks Mondays, oldest first
 */
export function newStanding(
  { mondays, counts, ...totals }: Year,
  weeks: readonly string[],
): NewStanding {
  const byWeek = new Map(weeks.map((monday) => [monday, 0]))
  mondays.forEach((monday, index) => {
    const before = byWeek.get(monday)
    if (before !== undefined) byWeek.set(monday, before + (counts[index] ?? 0))
  })
  return { ...totals, weeks: [...byWeek.values()] }
}
