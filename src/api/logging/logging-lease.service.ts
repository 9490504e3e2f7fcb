import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { claimDueJob, type ClaimedJob } from './claim-job.store.ts'
import { LEASE_MS, mayRenew } from './job-schedule.ts'
import { LeaseLost } from './lease-lost.ts'
import { holdJob, renewLease } from './logging-job.store.ts'

/** A mailbox that a runner has to itself. */
export interface Lease extends ClaimedJob {
  /**
   * First statement of every transaction of a run: nobody takes the mailbox over, and nobody switches
   * off, until it ends.
   *
   * @throws LeaseLost
   */
  guard(db: Db): Promise<void>
  /** Renews no longer; giving the mailbox back is `runMailbox`'s. */
  letGo(): void
}

/** Takes the mailbox that has been due longest; undefined: none is due. */
export async function takeLease(ctx: Context): Promise<Lease | undefined> {
  const now = ctx.now()
  const claim = { runner: ctx.newId(), now, leaseUntil: leaseEnd(now) }
  const claimed = await claimDueJob(ctx.db, claim)
  return claimed && heldLease(ctx, claimed)
}

const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS)

function heldLease(ctx: Context, claimed: ClaimedJob): Lease {
  const { tenantId, fence } = claimed
  let lastSign = ctx.now()
  const renew = () => renewLease(ctx.db, { tenantId, fence, until: leaseEnd(ctx.now()) })
  const timer = setInterval(() => {
    if (!mayRenew(lastSign, ctx.now())) return
    // One that could not be renewed is found out by the next transaction.
    renew().catch((err: unknown) => ctx.log.debug({ err }, 'a lease was not renewed'))
  }, LEASE_MS / 3).unref()
  return {
    ...claimed,
    guard: async (db) => {
      if (!(await holdJob(db, { tenantId, fence }))) throw new LeaseLost()
      lastSign = ctx.now()
    },
    letGo: () => clearInterval(timer),
  }
}
