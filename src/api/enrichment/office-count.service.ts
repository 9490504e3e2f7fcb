import { STANDARD_WEIGHTS } from './account-score.ts'
import { compareAccounts } from './compare-accounts.ts'
import { NO_TOTALS, totalsOfStanding } from './measures.ts'
import type { OfficeBucket } from './office-bucket.ts'
import type { CountedAccount } from './office-row.ts'
import { findStandings, listAccountNames, type OfficeSetting } from './office.store.ts'
import { addDays, spanStart } from './span-start.ts'
import { listSpansOf } from './span.store.ts'
import { addSums, totalsOf, type Sums } from './sums.ts'
import type { Db } from '../store/schema.ts'

interface Asked {
  tenantId: string
  setting: OfficeSetting
}

/**
 * The year of some accounts, in order of their ids; all have one, with zeros where nothing happened.
 *
 * @param page `limit` at most
 */
export async function countedYears(
  db: Db,
  { tenantId }: Asked,
  page: { after: string | null; limit: number },
): Promise<CountedAccount[]> {
  const accounts = await listAccountNames(db, { tenantId, ...page })
  const standings = await findStandings(db, { tenantId, ids: accounts.map(({ id }) => id) })
  return accounts.map(({ id }) => {
    const standing = standings.get(id)
    const totals = standing ? totalsOfStanding(standing) : NO_TOTALS
    return { accountId: id, totals, score: standing?.score ?? 0 }
  })
}

/** A month or a week of all accounts with which anything happened in it, in order of their ids. */
export async function countBucket(
  db: Db,
  { tenantId, setting }: Asked,
  bucket: OfficeBucket,
): Promise<CountedAccount[]> {
  const summed = await sumsWithin(db, tenantId, bucket)
  const accounts = summed.map(([, sums]) => totalsOfStanding(totalsOf(sums)))
  const scores = compareAccounts(accounts, {
    weights: setting.weights ?? STANDARD_WEIGHTS,
    asOf: { day: bucket.asOf, timeZone: setting.timeZone },
  })
  return accounts.map((totals, index) => ({
    accountId: summed[index]?.[0] ?? '',
    totals,
    score: scores[index]?.score ?? 0,
  }))
}

/** Of accounts with which anything happened, in order of their ids. */
async function sumsWithin(
  db: Db,
  tenantId: string,
  { start, until }: OfficeBucket,
): Promise<[string, Sums][]> {
  const found = new Map<string, Sums>()
  // Some thousand spans at a time, not all of a month.
  for (const begin of spanStartsWithin(start, until))
    await listSpansOf(db, { tenantId, start: begin }, ({ accountId, sums }) => {
      const before = found.get(accountId)
      if (before) addSums(before, sums)
      else found.set(accountId, sums)
    })
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1))
}

function spanStartsWithin(start: string, until: string): string[] {
  const days: string[] = []
  for (let day = start; day < until; day = addDays(day, 1))
    if (spanStart(day) === day) days.push(day)
  return days
}
