/**
 * A hit is `kept` before it is answered, answered before it was safe (`late`), or `lost`; in `excess`
 * are those of a mail that had more in a minute than are kept.
 */
export type HitOutcome = 'kept' | 'late' | 'lost' | 'excess'

/** What Microsoft Graph said, as far as whoever operates the server has to know. */
export type GraphOutcome = 'ok' | 'refused' | 'throttled' | 'failed' | 'unreachable'

export type Outcome = 'ok' | 'failed'

export interface AnsweredRequest {
  method: string
  /** The route's pattern, never the address: there are people and tokens in addresses. */
  route: string
  status: number
  seconds: number
}

/**
 * Told of what the server does while it does it. Nothing that is told names a tenant, a person, a
 * mail or a secret, and of every name there are only so many.
 */
export interface Meters {
  /** How long a recipient's program waited for the hit to be kept; one in excess waits for nothing. */
  hit(outcome: HitOutcome, seconds: number): void
  query(outcome: Outcome, seconds: number): void
  graphCall(outcome: GraphOutcome, seconds: number): void
  jobRun(job: string, outcome: Outcome, seconds: number): void
  request(answered: AnsweredRequest): void
  /** A token was taken that does not say whether it is a guest's. */
  untoldMember(): void
}

/** Tells several of the same. */
export function together(meters: readonly Meters[]): Meters {
  return {
    hit: (...told) => meters.forEach((one) => one.hit(...told)),
    query: (...told) => meters.forEach((one) => one.query(...told)),
    graphCall: (...told) => meters.forEach((one) => one.graphCall(...told)),
    jobRun: (...told) => meters.forEach((one) => one.jobRun(...told)),
    request: (...told) => meters.forEach((one) => one.request(...told)),
    untoldMember: () => meters.forEach((one) => one.untoldMember()),
  }
}

const TOO_MANY_REQUESTS = 429

/**
 * What an answer of Graph counts as. Only 429 is a limit that we ran into.
 *
 * @param status undefined: there was no answer
 */
export function graphOutcome(status: number | undefined): GraphOutcome {
  if (status === undefined) return 'unreachable'
  if (status === TOO_MANY_REQUESTS) return 'throttled'
  if (status >= 500) return 'failed'
  return status >= 400 ? 'refused' : 'ok'
}
