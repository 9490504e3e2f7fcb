import type { ConsentState } from '../../contract/consent.ts'

/** What holds of somebody's consent. */
export interface Standing {
  state: ConsentState
  /** Since when; for a no, when it was last said. Null while it is `none`. */
  at: Date | null
  /** Who brought it about: the recipient themselves, or somebody here for them. */
  by: ConsentBy | null
  /** When they were last asked; null: never. */
  askedAt: Date | null
}

export type ConsentBy = 'recipient' | 'organisation'

/** Somebody was asked, or said yes or no. */
export interface ConsentStep {
  to: Exclude<ConsentState, 'none'>
  by: ConsentBy
  /** When it was said. */
  at: Date
}

/** Why a step cannot be taken. `final`: the recipient's own no; `later-word`: they said more since. */
export type StepObstacle = 'final' | 'later-word'

/** A no that the recipient gave themselves: only they can change it. */
export function isFinal({ state, by }: Pick<Standing, 'state' | 'by'>): boolean {
  return by === 'recipient' && isNo(state)
}

/** What a no makes of a state: who agreed before withdraws, anybody else refuses. */
export function stateOfNo(state: ConsentState): 'refused' | 'withdrawn' {
  return state === 'granted' || state === 'withdrawn' ? 'withdrawn' : 'refused'
}

/**
 * May this step be taken? The recipient always may, and anybody may be asked as far as this goes.
 * What is recorded for somebody else gives way to their own no, and to what they said later.
 */
export function stepObstacle(standing: Standing, step: ConsentStep): StepObstacle | undefined {
  if (step.by === 'recipient' || step.to === 'requested') return undefined
  if (isFinal(standing)) return 'final'
  const isOlder = isAnswer(standing.state) && standing.at !== null && step.at < standing.at
  return isOlder ? 'later-word' : undefined
}

/**
 * What holds after a step that may be taken.
 *
 * Asking changes nothing of an answer: who refused and is asked again has still refused. A yes that is
 * said again keeps its beginning. What the recipient said themselves stays theirs when somebody here
 * records the same.
 */
export function afterStep(standing: Standing, { to, by, at }: ConsentStep): Standing {
  const askedAt = to === 'requested' ? later(standing.askedAt, at) : standing.askedAt
  if (to === 'requested' && isAnswer(standing.state)) return { ...standing, askedAt }
  const isSame = to === standing.state
  if (isSame && to === 'granted')
    return { ...standing, by: by === 'recipient' ? by : standing.by, askedAt }
  return { state: to, at: isSame ? later(standing.at, at) : at, by, askedAt }
}

/** Does a permission begin with this change? Hits from before it are not recorded. */
export function beginsPermission(before: ConsentState, after: ConsentState): boolean {
  return after === 'granted' && before !== 'granted'
}

function isNo(state: ConsentState): boolean {
  return state === 'refused' || state === 'withdrawn'
}

function isAnswer(state: ConsentState): boolean {
  return state === 'granted' || isNo(state)
}

function later(a: Date | null, b: Date): Date {
  return a !== null && a > b ? a : b
}
