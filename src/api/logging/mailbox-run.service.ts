import type { RunTrigger } from '../../contract/logging-job.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { LeaseLost } from './lease-lost.ts'
import type { Lease } from './logging-lease.service.ts'
import { addToRun, finishRun, insertRun, type RunCounts } from './logging-run.store.ts'
import type { MailSource } from './mail-source.ts'
import { NO_MAIL } from './no-mail.ts'
import { sourceFault } from './source-fault.ts'

/** One look at a mailbox that is under way. */
export interface MailboxRun {
  tenantId: string
  lease: Lease
  mail: MailSource
  /** Asked between transactions: what is done by then stays. */
  isStopped: () => boolean
  /** Adds to what the run counted, and the requests made since the last time. */
  count(db: Db, counts: RunCounts): Promise<void>
}

type Begun = Pick<MailboxRun, 'lease' | 'isStopped'> & { trigger: RunTrigger }

/** Opens the mailbox and works on it; the run history has it, however it ends. */
export async function recordedRun(
  ctx: Context,
  { lease, isStopped, trigger }: Begun,
  work: (ctx: Context, run: MailboxRun) => Promise<void>,
): Promise<void> {
  const { tenantId } = lease
  const id = ctx.newId()
  await insertRun(ctx.db, { tenantId, id, trigger, at: ctx.now() })
  try {
    const mail = await openMail(ctx, lease)
    const run = { tenantId, lease, mail, isStopped, count: counter({ tenantId, id, mail }) }
    try {
      await work(ctx, run)
    } finally {
      await run.count(ctx.db, {})
      await mail.close()
    }
    await finishRun(ctx.db, { tenantId, id, at: ctx.now(), problem: null })
  } catch (error) {
    // The history says why; whoever began the run decides what follows.
    const problem = error instanceof LeaseLost ? null : sourceFault(error).problem
    await finishRun(ctx.db, { tenantId, id, at: ctx.now(), problem })
    throw error
  }
}

/** Nothing is read where salespeople log by hand; what is to be decided again is decided. */
function openMail(ctx: Context, { tenantId, source }: Lease): Promise<MailSource> {
  return source === 'pane' ? Promise.resolve(NO_MAIL) : ctx.openMailSource(tenantId)
}

function counter(one: { tenantId: string; id: string; mail: MailSource }): MailboxRun['count'] {
  const { tenantId, id, mail } = one
  let requests = 0
  return async (db, counts) => {
    const made = mail.requests - requests
    requests = mail.requests
    await addToRun(db, { tenantId, id, counts: { ...counts, requests: made } })
  }
}

/** A transaction of a run: it fails where the mailbox is not this runner's any more. */
export function inRun<T>(
  ctx: Context,
  { lease }: Pick<MailboxRun, 'lease'>,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  return ctx.db.transaction().execute(async (db) => {
    await lease.guard(db)
    return work({ ...ctx, db })
  })
}
