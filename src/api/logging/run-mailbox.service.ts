import type { Context } from '../context.ts'
import { findBackfill } from './backfill.store.ts'
import { afterRun, type RunEnding } from './job-schedule.ts'
import { LeaseLost } from './lease-lost.ts'
import { findRetryTime, lockJob, updateJob } from './logging-job.store.ts'
import type { Lease } from './logging-lease.service.ts'
import { recordedRun } from './mailbox-run.service.ts'
import { MailSourceError } from './mail-source.ts'
import { readPast } from './read-past.service.ts'
import { readQueue } from './read-queue.service.ts'
import { sourceFault } from './source-fault.ts'

/**
 * Looks at a mailbox: what is new, then what a back-fill is still to bring. Ends by giving the mailbox
 * back, with the time of the next run; where it was taken from this runner meanwhile, it just ends.
 *
 * @param isStopped the process stops: the run ends at its next step, and another process goes on
 * @throws only what keeps it from noting how it ended, such as a database that is away
 */
export async function runMailbox(
  ctx: Context,
  lease: Lease,
  isStopped: () => boolean = () => false,
): Promise<void> {
  try {
    const ending = await attempt(ctx, lease, isStopped)
    if (ending) await giveBack(ctx, lease, ending)
  } finally {
    lease.letGo()
  }
}

async function attempt(
  ctx: Context,
  lease: Lease,
  isStopped: () => boolean,
): Promise<RunEnding | undefined> {
  const { tenantId, trigger } = lease
  try {
    await recordedRun(ctx, { lease, isStopped, trigger }, readQueue)
    const backfill = await findBackfill(ctx.db, tenantId)
    if (backfill?.state === 'running' && !isStopped())
      await recordedRun(ctx, { lease, isStopped, trigger: 'backfill' }, readPast)
    return isStopped() ? { kind: 'stopped', trigger } : { kind: 'done' }
  } catch (error) {
    // A mailbox that cannot be read is for an administrator to mend, and is tried again.
    if (error instanceof LeaseLost) return undefined
    const fault = sourceFault(error)
    if (error instanceof MailSourceError) ctx.log.warn({ tenant: tenantId, ...fault }, FAILED)
    else ctx.log.error({ tenant: tenantId, err: error }, FAILED)
    return { kind: 'fault', ...fault }
  }
}

const FAILED = 'a mailbox was not read'

async function giveBack(ctx: Context, lease: Lease, ending: RunEnding): Promise<void> {
  const { tenantId, fence, source } = lease
  await ctx.db.transaction().execute(async (db) => {
    const job = await lockJob(db, tenantId)
    if (job.fence !== fence) return
    const retryAt = await findRetryTime(db, { tenantId, source })
    const after = afterRun({ ...job, retryAt }, ending, ctx.now())
    // One that was stopped meanwhile stays so.
    const next_run_at = job.next_run_at && after.next_run_at
    await updateJob(db, tenantId, { ...after, next_run_at, runner: null, lease_until: null })
  })
}
