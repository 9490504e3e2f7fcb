import type { OpportunityStage } from '../../contract/opportunity.ts'

/** Every stage in order, with how likely a sale is in percent. */
export const PROBABILITY: Readonly<Record<OpportunityStage, number>> = {
  qualify: 20,
  develop: 40,
  propose: 60,
  close: 80,
  won: 100,
  lost: 0,
}

export const STAGES = Object.keys(PROBABILITY) as readonly OpportunityStage[]

/** Nothing is left to do about it. */
export const isClosed = (stage: OpportunityStage): boolean => stage === 'won' || stage === 'lost'

interface EntryFacts {
  isCanceled: boolean
  hasOpportunity: boolean
  /** Mail with its contact must not be logged. */
  isBlocked: boolean
}

/** Why no opportunity can be made of an entry (R14); null: it can. */
export function opportunityObstacle(entry: EntryFacts) {
  if (entry.hasOpportunity) return 'has-one'
  if (entry.isCanceled) return 'canceled'
  return entry.isBlocked ? 'blocked' : null
}

export const mayBecomeOpportunity = (entry: EntryFacts): boolean =>
  opportunityObstacle(entry) === null

interface Standing {
  stage: OpportunityStage
  closedAt: Date | null
}

/** When it was closed, after a change of its stage; null: it is open (again). */
export function closedAt(from: Standing, to: OpportunityStage, now: Date): Date | null {
  if (!isClosed(to)) return null
  return to === from.stage ? from.closedAt : now
}
