import type { WeekCounts } from '../../contract/measure.ts'
import { addDays, weekStart } from '../enrichment/span-start.ts'
import type { AccountSpanRow } from '../store/schema.ts'

export type CountedSpan = Pick<
  AccountSpanRow,
  'start' | 'emails_to' | 'emails_from' | 'meetings_to' | 'meetings_from'
>

/** Weeks of the chart, the current one among them. */
const WEEKS = 53

/** Mondays of the chart's weeks, oldest first. */
export function chartWeeks(today: string): string[] {
  const monday = weekStart(today)
  return Array.from({ length: WEEKS }, (_, index) => addDays(monday, (index + 1 - WEEKS) * 7))
}

/**
 * Mails and meetings of ISO weeks. A span lies within one of them; a week in which a month begins is of
 * two spans.
 *
 * @param mondays each is in the answer, also one of nothing
 */
export function weekCounts(
  mondays: readonly string[],
  spans: readonly CountedSpan[],
): WeekCounts[] {
  const weeks = new Map(
    mondays.map((start) => [start, { start, emailsTo: 0, emailsFrom: 0, meetings: 0 }]),
  )
  for (const span of spans) {
    const week = weeks.get(weekStart(span.start))
    if (!week) continue
    week.emailsTo += span.emails_to
    week.emailsFrom += span.emails_from
    week.meetings += span.meetings_to + span.meetings_from
  }
  return [...weeks.values()]
}
