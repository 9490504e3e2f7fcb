import type { Account, AccountRow } from '../../contract/account.ts'
import { SCORE_METRICS, type AccountScore, type ScoreWeights } from '../../contract/measure.ts'
import { healthBand, scoreTrend } from '../engagement/score-trend.ts'
import { FEW_PEERS } from '../enrichment/account-score.ts'
import { namedPercentiles } from '../enrichment/account-score.ts'
import {
  measuresOf,
  metricsOf,
  NO_TOTALS,
  totalsOfStanding,
  type AsOf,
} from '../enrichment/measures.ts'
import type { AccountStandingRow } from '../store/schema.ts'

/** An account with names and domains. */
interface NamedAccount extends Omit<Account, 'parent' | 'owner'> {
  parent_id: string | null
  parent_name: string | null
  owner_id: string | null
  owner_name: string | null
}

/** The same with how many contacts it has. */
export interface DescribedAccount extends NamedAccount {
  contacts: number
}

/** What was exchanged with an account; nothing where nothing was collected. */
const totals = (standing: AccountStandingRow | undefined) =>
  standing ? totalsOfStanding(standing) : NO_TOTALS

export const shownMeasures = (standing: AccountStandingRow | undefined, asOf: AsOf) =>
  measuresOf(totals(standing), asOf)

/** As everybody here may see it. */
export function shownAccount(row: NamedAccount): Account {
  return {
    id: row.id,
    name: row.name,
    domain: row.domain,
    domains: row.domains,
    parent: named(row.parent_id, row.parent_name),
    owner: named(row.owner_id, row.owner_name),
    preference: row.preference,
    revision: row.revision,
  }
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}

interface Standing {
  standing: AccountStandingRow | undefined
  /** The score 30 days ago. */
  before: number | undefined
  asOf: AsOf
}

const WEEKS = 52

/** An account as a line of the accounts page. */
export function accountLine(
  row: DescribedAccount,
  { standing, before, asOf }: Standing,
): AccountRow {
  const score = standing?.score ?? null
  return {
    ...shownAccount(row),
    contacts: row.contacts,
    score,
    band: score === null ? null : healthBand(score),
    trend: score === null || before === undefined ? null : scoreTrend(score, before),
    measures: shownMeasures(standing, asOf),
    weeks: standing?.weeks ?? Array.from({ length: WEEKS }, () => 0),
  }
}

/**
 * The score of an account with everything it is made of.
 *
 * @returns null where nothing was exchanged within the year
 */
export function shownScore(
  { standing, before, asOf }: Standing,
  weights: ScoreWeights,
): AccountScore | null {
  if (!standing || standing.score === null) return null
  const { score, percentiles, peers } = standing
  const values = metricsOf(totalsOfStanding(standing), asOf)
  const places = namedPercentiles(percentiles ?? [])
  return {
    score,
    parts: SCORE_METRICS.map((metric) => {
      const percentile = places[metric]
      const weight = weights[metric]
      const points = 100 * weight * (percentile ?? 0)
      return { metric, value: values[metric], weight, percentile, points }
    }),
    peers,
    fewPeers: peers < FEW_PEERS,
    band: healthBand(score),
    before: before ?? null,
    trend: before === undefined ? null : scoreTrend(score, before),
  }
}
