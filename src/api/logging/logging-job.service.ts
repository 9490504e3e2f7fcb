import type { Backfill, LoggingRun } from '../../contract/logging-job.ts'
import type { Logging } from '../../contract/logging.ts'
import type { Db, LoggingJobRow } from '../store/schema.ts'
import { findBackfill, type BackfillRow } from './backfill.store.ts'
import { isRunning } from './job-schedule.ts'
import { findJob, lockJob, updateJob } from './logging-job.store.ts'
import { listRunRows, RUN_COUNTS, type LoggingRunRow, type RunCount } from './logging-run.store.ts'

/** Every other runner is overtaken: what it still has under way is refused. */
const taken = ({ fence }: LoggingJobRow) => ({ fence: fence + 1, runner: null, lease_until: null })

const wellAgain = { problem: null, failing_since: null, failures: 0 }

/** Plans the first run; within the transaction that switches email logging on, after the set-up. */
export async function startLoggingJob(db: Db, tenantId: string, at: Date): Promise<void> {
  const job = await lockJob(db, tenantId)
  await updateJob(db, tenantId, {
    ...taken(job),
    ...wellAgain,
    ...{ next_run_at: at, trigger: 'schedule' },
  })
}

/** Plans no run any more, and ends the one that is under way; where reading stopped is kept. */
export async function stopLoggingJob(db: Db, tenantId: string): Promise<void> {
  const job = await lockJob(db, tenantId)
  await updateJob(db, tenantId, { ...taken(job), ...wellAgain, next_run_at: null })
}

/** Has a run begin, also where it is failing; nothing where none is planned. */
export async function runNow(db: Db, tenantId: string, at: Date): Promise<void> {
  const job = await lockJob(db, tenantId)
  if (job.next_run_at) await updateJob(db, tenantId, { next_run_at: at, trigger: 'by-hand' })
}

/**
 * Begins anew: everything in the queue is looked at again, and whoever told of new mail does so
 * anew. Also for another mailbox than before.
 *
 * @param at of the first run; null: email logging is off, and none is planned
 */
export async function recreateJob(db: Db, tenantId: string, at: Date | null): Promise<void> {
  const job = await lockJob(db, tenantId)
  await updateJob(db, tenantId, {
    ...taken(job),
    ...wellAgain,
    ...{ next_run_at: at, trigger: at ? 'by-hand' : 'schedule', cursor: null },
    ...{ subscription_id: null, subscription_until: null, subscription_secret_hash: null },
  })
}

/** The last runs, newest first. */
export async function listRuns(db: Db, tenantId: string): Promise<LoggingRun[]> {
  return (await listRunRows(db, { tenantId })).map(asRun)
}

/** How the job and the back-fill stand. */
export async function readJob(
  db: Db,
  tenantId: string,
  now: Date,
): Promise<Pick<Logging, 'job' | 'backfill'>> {
  const job = await findJob(db, tenantId)
  const [run] = await listRunRows(db, { tenantId, limit: 1 })
  const backfill = await findBackfill(db, tenantId)
  return {
    job: { ...(job ? asJob(job, now) : NO_JOB), run: run ? asRun(run) : null },
    backfill: backfill ? asBackfill(backfill) : null,
  }
}

type Job = Omit<Logging['job'], 'run'>

const NO_JOB: Job = { state: 'stopped', nextRunAt: null, problem: null, failingSince: null }

function asJob(job: LoggingJobRow, now: Date): Job {
  return {
    state: jobState(job, now),
    nextRunAt: job.next_run_at?.toISOString() ?? null,
    problem: job.problem,
    failingSince: job.failing_since?.toISOString() ?? null,
  }
}

function jobState(job: LoggingJobRow, now: Date): Job['state'] {
  if (!job.next_run_at) return 'stopped'
  if (isRunning(job, now)) return 'running'
  return job.problem ? 'failing' : 'waiting'
}

function asRun(row: LoggingRunRow): LoggingRun {
  const counts = Object.fromEntries(RUN_COUNTS.map((name) => [name, row[name]]))
  return {
    ...{ id: row.id, trigger: row.trigger, problem: row.problem },
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    ...(counts as Record<RunCount, number>),
  }
}

function asBackfill(row: BackfillRow): Backfill {
  const { days, state, done, total, problem } = row
  return {
    ...{ days, state, done, total, problem },
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  }
}
