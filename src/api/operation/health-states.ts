import type { Health, HealthState } from '../../contract/health.ts'

const MINUTE_MS = 60_000
const SLOW_HIT_MS = 100
const SLOW_QUERY_MS = 1000
const WAITS_LONG_MS = MINUTE_MS
const WAITS_TOO_LONG_MS = 10 * MINUTE_MS
const HALF_FULL = 0.5
const FEW = 0.05
const MANY = 0.2
/** A job that fails for longer does not mend itself. */
const FAILS_LONG_MS = 30 * MINUTE_MS

/** The numbers of each part, before anybody says whether they are good. */
export type HealthNumbers = {
  [Part in Exclude<keyof Health, 'since'>]: Omit<Health[Part], 'state'>
}

/** Says of each part how it is doing. The runbook has the same limits: docs/operate.md. */
export function healthStates(
  numbers: HealthNumbers,
  now: Date,
): Record<keyof HealthNumbers, HealthState> {
  const age = (at: string | null) => (at === null ? 0 : now.getTime() - Date.parse(at))
  return {
    hits: hitsState(numbers.hits),
    waiting: waitingState(numbers.waiting, age(numbers.waiting.oldestAt)),
    store: storeState(numbers.store),
    jobs: jobsState(numbers.jobs.failing.map(({ since }) => age(since))),
    graph: graphState(numbers.graph),
  }
}

/** What is in excess is left out as it is meant to be, and costs nobody else anything. */
const hitsState = ({ late, lost, p99Ms }: HealthNumbers['hits']) =>
  worse(lost > 0, late > 0 || (p99Ms ?? 0) > SLOW_HIT_MS)

const waitingState = ({ filled }: HealthNumbers['waiting'], ageMs: number) =>
  worse(ageMs > WAITS_TOO_LONG_MS || filled > HALF_FULL, ageMs > WAITS_LONG_MS)

function storeState({ failed, p99Ms }: HealthNumbers['store']): HealthState {
  const share = failed ?? 0
  return worse(share > FEW, share > 0 || (p99Ms ?? 0) > SLOW_QUERY_MS)
}

const jobsState = (agesMs: readonly number[]) =>
  worse(
    agesMs.some((age) => age > FAILS_LONG_MS),
    agesMs.length > 0,
  )

function graphState({ failed, throttled }: HealthNumbers['graph']): HealthState {
  const share = failed ?? 0
  return worse(share > MANY, share > FEW || (throttled ?? 0) > MANY)
}

function worse(isFailing: boolean, needsAttention: boolean): HealthState {
  if (isFailing) return 'failing'
  return needsAttention ? 'attention' : 'good'
}
