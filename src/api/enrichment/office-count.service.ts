import { STANDARD_WEIGHTS } from './account-score.ts'
import { compareAccounts } from './compare-accounts.ts'
import { totalsOf, totalsOfStanding, type Totals } from './measures.ts'
import type { OfficeBucket } from './office-bucket.ts'
import type { CountedAccount } from './office-row.ts'
import { findStandings, listAccountNames, type OfficeSetting } from './office.store.ts'
import { listSpans } from './span.store.ts'
import { groupSpans } from './span-groups.ts'
import type { Db } from '../store/schema.ts'

/** So many accounts are read at once: a month of all of them would be too much. */
const CHUNK = 2000

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
    const totals = standing ? totalsOfStanding(standing) : totalsOf([])
    return { accountId: id, totals, score: standing?.score ?? 0 }
  })
}

/** A month or a week of all accounts with which anything happened in it, in order of their ids. */
export async function countBucket(
  db: Db,
  { tenantId, setting }: Asked,
  bucket: OfficeBucket,
): Promise<CountedAccount[]> {
  const counted: { accountId: string; totals: Totals }[] = []
  for (let after: string | null = null, isMore = true; isMore;) {
    const page: { id: string }[] = await listAccountNames(db, { tenantId, after, limit: CHUNK })
    const accountIds = page.map(({ id }) => id)
    const { start: from, until } = bucket
    const spans = await listSpans(db, { tenantId, accountIds, from, until })
    for (const [accountId, all] of groupSpans(spans))
      counted.push({ accountId, totals: totalsOf(all) })
    after = accountIds.at(-1) ?? null
    isMore = page.length === CHUNK
  }
  const scores = compareAccounts(
    counted.map(({ totals }) => totals),
    {
      weights: setting.weights ?? STANDARD_WEIGHTS,
      asOf: { day: bucket.asOf, timeZone: setting.timeZone },
    },
  )
  return counted.map((account, index) => ({ ...account, score: scores[index]?.score ?? 0 }))
}
