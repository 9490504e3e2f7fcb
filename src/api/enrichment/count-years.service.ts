import type { Db } from '../store/schema.ts'
import { countSpans, type CountedSpans, type Counting } from './count-spans.service.ts'
import { standingOfTotals } from './measures.ts'
import type { RollingYear } from './rolling-year.ts'
import { weekStart } from './span-start.ts'
import { listSpans, type AccountSpan } from './span.store.ts'
import type { CountedYear } from './standing.store.ts'
import { addSums, countOf, noSums, totalsOf, type Sums } from './sums.ts'

interface Asked {
  accountIds: readonly string[]
  /** All spans of some of these accounts; those of the others are read. */
  known: CountedSpans
  year: RollingYear
}

/** The year of those accounts with which anything happened in it; of its first span what is within it. */
export async function countYears(
  db: Db,
  { accountIds, known, year }: Asked,
  counting: Counting,
): Promise<CountedYear[]> {
  const { cutSpan, firstSpan, from } = year
  const years = new YearSums(year)
  for (const id of accountIds)
    for (const [start, sums] of known.get(id) ?? [])
      if (start >= firstSpan) years.add({ accountId: id, start, sums })
  const others = accountIds.filter((id) => !known.has(id))
  const { tenantId } = counting
  await listSpans(db, { tenantId, accountIds: others, since: firstSpan }, (span) => years.add(span))
  if (cutSpan !== null) {
    const wanted = { accountIds, starts: accountIds.map(() => cutSpan) }
    const cut = await countSpans(db, wanted, { ...counting, since: from })
    for (const [accountId, spans] of cut)
      for (const [start, sums] of spans) years.add({ accountId, start, sums })
  }
  return years.counted()
}

interface YearOf {
  sums: Sums
  weeks: number[]
}

class YearSums {
  readonly #mondays: ReadonlyMap<string, number>
  readonly #weekOf = new Map<string, number | undefined>()
  readonly #years = new Map<string, YearOf>()

  constructor({ weeks }: RollingYear) {
    this.#mondays = new Map(weeks.map((monday, index) => [monday, index]))
  }

  add({ accountId, start, sums }: AccountSpan): void {
    const year = this.#of(accountId)
    addSums(year.sums, sums)
    const week = this.#week(start)
    if (week !== undefined) year.weeks[week] = (year.weeks[week] ?? 0) + countOf(sums)
  }

  counted(): CountedYear[] {
    return [...this.#years].map(([accountId, { sums, weeks }]) => ({
      ...{ accountId, weeks, totals: standingOfTotals(totalsOf(sums)) },
    }))
  }

  #of(accountId: string): YearOf {
    const known = this.#years.get(accountId)
    if (known) return known
    const year = { sums: noSums(), weeks: Array.from(this.#mondays, () => 0) }
    this.#years.set(accountId, year)
    return year
  }

  /** Which of the year's weeks a span is in; undefined: none. */
  #week(start: string): number | undefined {
    if (!this.#weekOf.has(start)) this.#weekOf.set(start, this.#mondays.get(weekStart(start)))
    return this.#weekOf.get(start)
  }
}
