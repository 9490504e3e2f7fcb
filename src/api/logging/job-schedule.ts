import type { RunTrigger } from '../../contract/logging-job.ts'
import type { LoggingProblem } from '../../contract/logging-problem.ts'
import { backOffMs } from './back-off.ts'

/** How long a runner has a mailbox to itself; it renews that while it works. */
export const LEASE_MS = 60_000

/** A runner that did nothing for so long hangs: it is overtaken, as if it were gone. */
const LONGEST_SILENCE_MS = 10 * 60_000

/** Retries are not looked for more often than this. */
const SHORTEST_WAIT_MS = 60_000

interface Leased {
  runner: string | null
  lease_until: Date | null
}

/** Whether somebody has the mailbox now; one whose lease ran out is gone. */
export function isRunning({ runner, lease_until }: Leased, now: Date): boolean {
  return runner !== null && lease_until !== null && lease_until > now
}

/** Whether a runner that was last seen working then may keep its mailbox. */
export const mayRenew = (lastSign: Date, now: Date): boolean =>
  now.getTime() - lastSign.getTime() < LONGEST_SILENCE_MS

/** How a run ended. */
export type RunEnding =
  | { kind: 'done' }
  /** The process stops: another one goes on at once. */
  | { kind: 'stopped'; trigger: RunTrigger }
  | { kind: 'fault'; problem: LoggingProblem; retryAfterMs: number | null }

interface JobBefore {
  /** As planned when the run began, or earlier where somebody asked for a run meanwhile. */
  next_run_at: Date | null
  trigger: RunTrigger
  failing_since: Date | null
  failures: number
  /** When the first of the messages is due that are to be tried again; null: there is none. */
  retryAt: Date | null
}

export interface JobAfter {
  next_run_at: Date | null
  trigger: RunTrigger
  problem: LoggingProblem | null
  failing_since: Date | null
  failures: number
}

/**
 * What becomes of the job when a run ends. After a fault the next run is not before the server wants
 * it, and after 1, 5, 25, 25 … minutes, whoever asked for one meanwhile.
 */
export function afterRun(job: JobBefore, ending: RunEnding, now: Date): JobAfter {
  const { failing_since, failures } = job
  switch (ending.kind) {
    case 'done':
      return { ...planned(job, now), problem: null, failing_since: null, failures: 0 }
    case 'stopped':
      return {
        ...{ next_run_at: now, trigger: ending.trigger },
        ...{ problem: null, failing_since: null, failures: 0 },
      }
    case 'fault':
      return {
        next_run_at: new Date(now.getTime() + backOffMs(failures + 1, ending.retryAfterMs)),
        trigger: 'schedule',
        problem: ending.problem,
        failing_since: failing_since ?? now,
        failures: failures + 1,
      }
  }
}

function planned({ next_run_at, trigger, retryAt }: JobBefore, now: Date) {
  if (!next_run_at || !retryAt) return { next_run_at, trigger }
  const soonest = new Date(Math.max(retryAt.getTime(), now.getTime() + SHORTEST_WAIT_MS))
  return { next_run_at: soonest < next_run_at ? soonest : next_run_at, trigger }
}
