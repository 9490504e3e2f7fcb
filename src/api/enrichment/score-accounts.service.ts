import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../context.ts'
import { STANDARD_WEIGHTS } from './account-score.ts'
import { saveScoreDay, saveScores } from './account-scores.store.ts'
import { compareAccounts } from './compare-accounts.ts'
import { totalsOfStanding } from './measures.ts'
import { holdCounting, saveCounted } from './recount.store.ts'
import { localDay } from './span-start.ts'
import { listStandings } from './standing.store.ts'

/**
 * Compares all accounts that have a standing, and keeps what changed. One process at a time does.
 *
 * @param at when counting began: all that was before it is counted
 * @returns how many there are
 */
export async function scoreAccounts(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  at: Date,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const state = await holdCounting(trx, tenantId, { alone: true })
    if (!state) return 0
    const day = localDay(at, state.timeZone)
    const standings = await listStandings(trx, tenantId)
    const compared = compareAccounts(standings.map(totalsOfStanding), {
      weights: state.weights ?? STANDARD_WEIGHTS,
      asOf: { day, timeZone: state.timeZone },
    })
    const peers = standings.length
    const changed = standings.flatMap((before, index) => {
      const comparison = compared[index]
      if (!comparison || isSame(before, { ...comparison, peers })) return []
      return [{ accountId: before.account_id, ...comparison, peers }]
    })
    await saveScores(trx, tenantId, changed)
    await saveScoreDay(trx, { tenantId, day })
    await saveCounted(trx, { tenantId, at, day })
    return peers
  })
}

interface Standing {
  score: number | null
  percentiles: readonly number[] | null
  peers: number
}

const isSame = (before: Standing, after: Standing): boolean =>
  before.score === after.score &&
  before.peers === after.peers &&
  isDeepStrictEqual(before.percentiles, after.percentiles)
