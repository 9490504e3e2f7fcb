import type { Context } from '../context.ts'
import { findBackfill, lockBackfill, updateBackfill, type BackfillRow } from './backfill.store.ts'
import { takePage } from './intake-page.service.ts'
import { isJobDue } from './logging-job.store.ts'
import { inRun, type MailboxRun } from './mailbox-run.service.ts'
import { MailSourceError, type MailPage } from './mail-source.ts'
import { settle } from './read-queue.service.ts'
import { isExpired, sourceFault } from './source-fault.ts'

/** Faults that pass by themselves. */
const PASSING = ['throttled', 'unreachable']

/**
 * Goes on with a back-fill, page by page, until it is done, paused or canceled, or until there is new
 * mail to look at: that comes first. Begins again where its last page was safe.
 */
export async function readPast(ctx: Context, run: MailboxRun): Promise<void> {
  const backfill = await findBackfill(ctx.db, run.tenantId)
  if (backfill?.state !== 'running') return
  try {
    await readPages(ctx, run, backfill)
  } catch (error) {
    if (isExpired(error) && backfill.cursor !== null) return fromTheBeginning(ctx, run)
    if (error instanceof MailSourceError) await noteFault(ctx, run, error)
    throw error
  }
}

/** What was seen before is known. */
async function fromTheBeginning(ctx: Context, run: MailboxRun): Promise<void> {
  const { tenantId } = run
  await inRun(ctx, run, async ({ db }) => {
    const held = await lockBackfill(db, tenantId)
    if (held) await updateBackfill(db, tenantId, { cursor: null, done: 0 })
  })
  return readPast(ctx, run)
}

async function readPages(ctx: Context, run: MailboxRun, backfill: BackfillRow): Promise<void> {
  const { tenantId, mail } = run
  for await (const page of mail.readSince(backfill.since, backfill.cursor)) {
    const isSafe = (ctx: Context) => advance(ctx, backfill, page)
    if (!(await takePage(ctx, run, { page, isSafe }))) return
    await settle(ctx, run)
    if (run.isStopped() || (await isJobDue(ctx.db, tenantId, ctx.now()))) return
  }
  await inRun(ctx, run, (ctx) => advance(ctx, backfill, null))
}

/** @returns false where it was paused, canceled or begun anew meanwhile */
async function advance(
  { db, now }: Context,
  { tenant_id: tenantId, started_at }: BackfillRow,
  page: MailPage | null,
): Promise<boolean> {
  const held = await lockBackfill(db, tenantId)
  const isSame = held?.started_at.getTime() === started_at.getTime()
  if (!isSame || held.state !== 'running') return false
  await updateBackfill(db, tenantId, {
    ...(page && progress(held, page)),
    ...(page?.isLast !== false && { state: 'done', finished_at: now() }),
    problem: null,
  })
  return true
}

const progress = ({ done, total }: BackfillRow, page: MailPage) => ({
  cursor: page.cursor,
  done: done + page.messages.length,
  total: page.total ?? total,
})

/** What does not pass by itself ends it, until somebody resumes it. */
async function noteFault(ctx: Context, run: MailboxRun, error: MailSourceError): Promise<void> {
  const { tenantId } = run
  const { problem } = sourceFault(error)
  await inRun(ctx, run, async ({ db, now }) => {
    const held = await lockBackfill(db, tenantId)
    if (held?.state !== 'running') return
    const end = PASSING.includes(problem) ? {} : { state: 'failed' as const, finished_at: now() }
    await updateBackfill(db, tenantId, { problem, ...end })
  })
}
