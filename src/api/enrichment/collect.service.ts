import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import type { Context } from '../context.ts'
import { LEASE_MS, mayRenew } from '../logging/job-schedule.ts'
import { LeaseLost } from '../logging/lease-lost.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { claimDueRound, type ClaimedRound } from './claim-round.store.ts'
import {
  countFailures,
  dropRound,
  endRound,
  hurryRound,
  leaveRound,
  renewRound,
} from './collect-lease.store.ts'
import { collectRound } from './collect-round.service.ts'
import { nextTry } from './collect-schedule.ts'
import { enrichmentFault } from './enrichment-fault.ts'
import { refreshMailboxes } from './refresh-mailboxes.service.ts'

/** Organisations that one process collects for at the same time. */
const MOST_AT_ONCE = 2

/** Collects for every organisation that is due, those first that wait longest. */
export async function collectDue(
  ctx: Context,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const lane = async () => {
    while (!isStopped()) {
      const round = await takeRound(ctx)
      if (!round) return
      await runRound(ctx, round, isStopped)
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: MOST_AT_ONCE }, lane))
  const failed = lanes.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

const NO_FAULT = { problem: null, retryAfterMs: null }

const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS)

function takeRound(ctx: Context): Promise<ClaimedRound | undefined> {
  const now = ctx.now()
  return claimDueRound(ctx.db, { runner: ctx.newId(), now, leaseUntil: leaseEnd(now) })
}

/**
 * Collects for one organisation, and gives it back. Where it was taken from this process meanwhile, it
 * just ends.
 *
 * @throws only what keeps it from noting how it ended, such as a database that is away
 */
async function runRound(
  ctx: Context,
  round: ClaimedRound,
  isStopped: () => boolean,
): Promise<void> {
  const { tenantId, fence } = round
  const signs = { last: ctx.now() }
  const timer = setInterval(() => {
    if (!mayRenew(signs.last, ctx.now())) return
    const until = leaseEnd(ctx.now())
    // One that could not be renewed is found out by the next transaction.
    renewRound(ctx.db, { tenantId, fence, until }).catch((err: unknown) =>
      ctx.log.debug({ err }, 'a lease was not renewed'),
    )
  }, LEASE_MS / 3).unref()
  try {
    if (await mailboxesChanged(ctx, tenantId)) return await hurryRound(ctx.db, tenantId, ctx.now())
    const sign = () => void (signs.last = ctx.now())
    const fault = await collectRound(ctx, round, { isStopped, sign })
    if (isStopped()) await leaveRound(ctx.db, { tenantId, fence, now: ctx.now() })
    else await giveBack(ctx, round, fault ?? NO_FAULT)
  } catch (error) {
    if (error instanceof LeaseLost)
      return await dropRound(ctx.db, { tenantId, fence, now: ctx.now() })
    const fault = enrichmentFault(error)
    ctx.log.warn({ tenant: tenantId, err: error, ...fault }, 'mailboxes were not read')
    await giveBack(ctx, round, fault)
  } finally {
    clearInterval(timer)
  }
}

/** Whose mailboxes are read; where that cannot be asked now, it stays as it is. */
async function mailboxesChanged(ctx: Context, tenantId: string): Promise<boolean> {
  try {
    return await refreshMailboxes(ctx, tenantId)
  } catch (error) {
    if (!(error instanceof MailSourceError)) throw error
    ctx.log.warn({ tenant: tenantId, err: error }, 'groups of mailboxes were not looked into')
    return false
  }
}

async function giveBack(
  ctx: Context,
  { tenantId, fence }: ClaimedRound,
  { problem, retryAfterMs }: { problem: EnrichmentProblem | null; retryAfterMs: number | null },
): Promise<void> {
  const failures = problem === null ? 0 : (await countFailures(ctx.db, tenantId)) + 1
  const retryAt = problem === null ? null : nextTry(failures, retryAfterMs, ctx.now())
  await endRound(ctx.db, { tenantId, fence, problem, retryAt })
}
