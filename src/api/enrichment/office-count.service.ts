import { STANDARD_WEIGHTS } from './account-score.ts'
import { compareAccounts } from './compare-accounts.ts'
import { NO_TOTALS, totalsOfStanding, type Totals } from './measures.ts'
import type { OfficeBucket } from './office-bucket.ts'
import type { CountedAccount } from './office-row.ts'
import { findStandings, listAccountNames, type OfficeSetting } from './office.store.ts'
import { listSpansWithin } from './span.store.ts'
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
  const accounts = await totalsWithin(db, tenantId, bucket)
  const scores = compareAccounts(
    accounts.map(({ totals }) => totals),
    {
      weights: setting.weights ?? STANDARD_WEIGHTS,
      asOf: { day: bucket.asOf, timeZone: setting.timeZone },
    },
  )
  return accounts.map((account, index) => ({ ...account, score: scores[index]?.score ?? 0 }))
}

/** In order of the accounts' ids. */
async function totalsWithin(
  db: Db,
  tenantId: string,
  { start: from, until }: OfficeBucket,
): Promise<{ accountId: string; totals: Totals }[]> {
  const found: { accountId: string; totals: Totals }[] = []
  let account: { accountId: string; sums: Sums } | undefined
  const finish = () => {
    if (!account) return
    const { accountId, sums } = account
    found.push({ accountId, totals: totalsOf(sums) })
  }
  await listSpansWithin(db, { tenantId, from, until }, ({ accountId, sums }) => {
    if (account?.accountId === accountId) addSums(account.sums, sums)
    else {
      finish()
      account = { accountId, sums }
    }
  })
  finish()
  return found
}
