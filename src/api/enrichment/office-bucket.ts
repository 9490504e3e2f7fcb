import type { AggregationLevel } from '../../contract/measure.ts'
import type { RollingYear } from './rolling-year.ts'
import { addDays, monthStart, nextMonthStart, weekStart } from './span-start.ts'

/** A piece of time that is handed out; days are `YYYY-MM-DD`. */
export interface OfficeBucket {
  level: AggregationLevel
  start: string
  /** The first day after it. */
  until: string
  /** "Days since" count to this one: its last day, or today while it is not over. */
  asOf: string
}

/** Where a page goes on: after this account of a bucket. */
export interface OfficePosition {
  level: AggregationLevel
  start: string
  /** Null: from the bucket's first account. */
  after: string | null
}

/**
 * The rolling year, and the months and weeks that began within it, in the order in which they are handed
 * out: the year, then months, then weeks, oldest first.
 */
export function officeBuckets(year: RollingYear): OfficeBucket[] {
  const { from, today } = year
  const tomorrow = addDays(today, 1)
  return [
    { level: 'year', start: from, until: tomorrow, asOf: today },
    ...pieces('month', { year, start: monthStart, next: nextMonthStart }),
    ...pieces('week', { year, start: weekStart, next: (day) => addDays(day, 7) }),
  ]
}

interface Calendar {
  year: RollingYear
  start: (day: string) => string
  next: (day: string) => string
}

function pieces(level: 'month' | 'week', { year, start, next }: Calendar): OfficeBucket[] {
  const found: OfficeBucket[] = []
  const before = start(year.from)
  let begin = before === year.from ? before : next(before)
  while (begin <= year.today) {
    const until = next(begin)
    const last = addDays(until, -1)
    found.push({ level, start: begin, until, asOf: last < year.today ? last : year.today })
    begin = until
  }
  return found
}

const POSITION =
  /^(year|month|week) (\d{4}-\d\d-\d\d) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|-)$/

/** A position as text, for a cursor. */
export function positionText({ level, start, after }: OfficePosition): string {
  return `${level} ${start} ${after ?? '-'}`
}

/** @returns undefined for what is none */
export function officePosition(text: string): OfficePosition | undefined {
  const [, level, start, after] = POSITION.exec(text) ?? []
  if (level === undefined || start === undefined || after === undefined) return undefined
  return { level: level as AggregationLevel, start, after: after === '-' ? null : after }
}
