import type { OpportunityStage, Pipeline } from '../../contract/opportunity.ts'
import { PROBABILITY, STAGES } from './opportunity.ts'

/** What is in one stage in one currency, as stored. */
export interface StageTotal {
  stage: OpportunityStage
  currency: string
  count: number
  /** Decimal with at most two places; null: none of them has a value. */
  value: string | null
}

/** Every stage in order; sums stay by currency, because adding them up would mean nothing. */
export function pipelineStages(totals: readonly StageTotal[]): Pipeline['stages'] {
  return STAGES.map((stage) => {
    const own = totals.filter((total) => total.stage === stage)
    const probability = PROBABILITY[stage]
    return {
      stage,
      probability,
      count: own.reduce((sum, { count }) => sum + count, 0),
      sums: own
        .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
        .map(({ currency, count, value }) => {
          const all = cents(value)
          return { currency, count, value: units(all), weighted: units(share(all, probability)) }
        }),
    }
  })
}

/** Exact: a sum of many may be past what a number holds to the cent. */
function cents(value: string | null): bigint {
  const [, whole = '0', part = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(value ?? '0') ?? []
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
}

/** Half a cent and more counts as one. */
const share = (all: bigint, percent: number): bigint => (all * BigInt(percent) + 50n) / 100n

const units = (all: bigint): number => Number(all) / 100
