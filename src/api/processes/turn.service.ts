import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import {
  claimJob,
  giveBackJob,
  holdJobLease,
  isJobDue,
  renewJob,
  type HeldJob,
} from './job-lease.store.ts'

/** So long a job stays with a process that was killed. */
export const LEASE_MS = 6_000
/** Soon again after a failure, but not at once: whatever failed may need a moment. */
const AGAIN_AFTER_FAILURE_MS = 60_000

/** A job that all processes share, while this one has it. */
export interface Turn {
  /** Asked by what takes long: this process stops, or somebody else has the job by now. */
  isStopped(): boolean
  /**
   * First statement of a transaction that must not be done by somebody who was overtaken: nobody takes
   * the job over until it ends.
   *
   * @throws TurnLost
   */
  guard(db: Db): Promise<void>
}

/** Somebody else has the job: this process hung for longer than it may. Nothing is written. */
export class TurnLost extends Error {
  override name = 'TurnLost'

  constructor(name: string) {
    super(`Another process has taken over ${name}`)
  }
}

/** For who works alone, such as a test or a program on the command line. */
export const ALONE: Turn = { isStopped: () => false, guard: () => Promise.resolve() }

export interface SharedJob {
  name: string
  everyMs: number
  work: (turn: Turn) => Promise<unknown>
  isStopped: () => boolean
}

/**
 * Does a job where its time has come and nobody else has it. Done, it is due again after its
 * interval; stopped in the middle, at once, for whoever is there.
 *
 * @returns whether it was this process's turn
 * @throws what the work throws; being overtaken is no failure
 */
export async function takeTurn(
  ctx: Pick<Context, 'db' | 'log'>,
  { name, everyMs, work, isStopped }: SharedJob,
): Promise<boolean> {
  if (isStopped() || !(await isJobDue(ctx.db, { name, everyMs }))) return false
  const fence = await claimJob(ctx.db, { name, everyMs, leaseMs: LEASE_MS })
  if (fence === undefined) return false
  const job = { name, fence }
  const kept = keep(ctx, job)
  let dueInMs = Math.min(everyMs, AGAIN_AFTER_FAILURE_MS)
  try {
    await work({
      isStopped: () => isStopped() || kept.isLost(),
      guard: async (db) => {
        if (!(await holdJobLease(db, job))) throw new TurnLost(name)
      },
    })
    dueInMs = isStopped() ? 0 : everyMs
  } catch (error) {
    if (!(error instanceof TurnLost)) throw error
    ctx.log.warn({ job: name }, 'a job was taken over by another process')
  } finally {
    kept.end()
    await giveBack(ctx, job, dueInMs)
  }
  return true
}

/** Renews the lease until it is ended, and notes where that failed because somebody else has it. */
function keep(ctx: Pick<Context, 'db' | 'log'>, job: HeldJob) {
  let isLost = false
  const renew = async () => {
    if (!(await renewJob(ctx.db, job, LEASE_MS))) isLost = true
  }
  const timer = setInterval(() => {
    // One that could not be renewed is found out by the next transaction.
    renew().catch((err: unknown) => ctx.log.debug({ err, job: job.name }, 'no lease was renewed'))
  }, LEASE_MS / 3).unref()
  return { isLost: () => isLost, end: () => clearInterval(timer) }
}

/** A database that is away cannot be told; the lease runs out by itself. */
async function giveBack(
  { db, log }: Pick<Context, 'db' | 'log'>,
  job: HeldJob,
  dueInMs: number,
): Promise<void> {
  await giveBackJob(db, job, dueInMs).catch((err: unknown) =>
    log.debug({ err, job: job.name }, 'a job was not given back'),
  )
}
