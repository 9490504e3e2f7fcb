import type { Context } from '../context.ts'
import { decideWaiting } from './decision.service.ts'
import { fileDecided } from './filing.service.ts'
import { takePage } from './intake-page.service.ts'
import { updateJob } from './logging-job.store.ts'
import { inRun, type MailboxRun } from './mailbox-run.service.ts'
import { isExpired } from './source-fault.ts'
import { keepSubscription } from './subscription.service.ts'

/** Messages that are decided in one transaction. */
const DECIDED_AT_ONCE = 50

/**
 * Takes in, decides and moves everything new. After each page, what is there is decided and moved:
 * memory stays flat, and an interruption leaves little undone.
 */
export async function readQueue(ctx: Context, run: MailboxRun): Promise<void> {
  await settle(ctx, run)
  try {
    await readFrom(ctx, run, run.lease.cursor)
  } catch (error) {
    // A cursor that is too old is no failure: everything is looked at again, and known.
    if (!isExpired(error) || run.lease.cursor === null) throw error
    await inRun(ctx, run, ({ db }) => updateJob(db, run.tenantId, { cursor: null }))
    await readFrom(ctx, run, null)
  }
  if (!run.isStopped()) await keepSubscription(ctx, run)
}

async function readFrom(ctx: Context, run: MailboxRun, cursor: string | null): Promise<void> {
  if (run.isStopped()) return
  for await (const page of run.mail.read(cursor)) {
    const isSafe = async ({ db }: Context) => {
      await updateJob(db, run.tenantId, { cursor: page.cursor })
      return true
    }
    await takePage(ctx, run, { page, isSafe })
    await settle(ctx, run)
    if (run.isStopped()) return
  }
}

/** Decides and moves whatever is due. */
export async function settle(ctx: Context, run: MailboxRun): Promise<void> {
  const { tenantId, lease, isStopped } = run
  let decided = DECIDED_AT_ONCE
  while (decided === DECIDED_AT_ONCE && !isStopped()) {
    const given = { limit: DECIDED_AT_ONCE, guard: lease.guard }
    const { taken, ...counts } = await decideWaiting(ctx, tenantId, given)
    if (taken > 0) await run.count(ctx.db, counts)
    decided = taken
  }
  await fileDecided(ctx, run)
}
