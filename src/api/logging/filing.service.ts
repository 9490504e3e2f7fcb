import type { Context } from '../context.ts'
import {
  listToFile,
  markFilingBegun,
  writeFiled,
  type FilingOutcome,
  type FilingRow,
} from './filing.store.ts'
import { filingOutcome } from './filing.ts'
import { inRun, type MailboxRun } from './mailbox-run.service.ts'
import { MailSourceError, type Filed } from './mail-source.ts'
import { isOfMessages, sourceFault } from './source-fault.ts'
import type { Db } from '../store/schema.ts'

/** As many as Microsoft Graph takes in one batch. */
const AT_ONCE = 20

/**
 * Moves decided messages out of the queue, as many as are due. What is moved was committed as begun
 * before, and what became of it is committed with the next batch: whoever comes after a crash asks
 * for the same move once more, which a source answers with `done`. Where nothing of a batch could be moved
 * for a reason that passes, the rest is the next run's.
 *
 * @throws MailSourceError `throttled` where the source asks to be left alone: nothing else is asked then
 */
export async function fileDecided(ctx: Context, run: MailboxRun): Promise<void> {
  let outcomes: FilingOutcome[] = []
  for (;;) {
    const rows = await nextBatch(ctx, run, outcomes)
    if (rows.length === 0) return
    const filed = await moved(run, rows)
    outcomes = rows.map((row) => filingOutcome(row, filed.get(row.sourceId), ctx.now()))
    const askedMs = longestAsked(filed.values())
    if (askedMs === 0 && ![...filed.values()].every(isPutOff)) continue
    await inRun(ctx, run, (inner) => noteOutcomes(inner.db, run, outcomes))
    if (askedMs === 0) return
    throw new MailSourceError('throttled', 'Moving has to wait', { retryAfterMs: askedMs })
  }
}

/** How long the source asks to be left alone; 0: it does not. */
const longestAsked = (filed: Iterable<Filed>): number =>
  Math.max(0, ...[...filed].map((one) => (one.outcome === 'later' && one.retryAfterMs) || 0))

const isPutOff = (one: Filed): boolean => one.outcome === 'later' && one.isPassing

async function nextBatch(
  ctx: Context,
  run: MailboxRun,
  outcomes: readonly FilingOutcome[],
): Promise<FilingRow[]> {
  const { tenantId } = run
  const { source } = run.lease
  return inRun(ctx, run, async ({ db, now }) => {
    await noteOutcomes(db, run, outcomes)
    if (run.isStopped()) return []
    const rows = await listToFile(db, { tenantId, source, now: now(), limit: AT_ONCE })
    const fresh = rows.filter(({ begunAt }) => begunAt === null)
    await markFilingBegun(db, { tenantId, ids: fresh.map(({ id }) => id), at: now() })
    return rows
  })
}

async function noteOutcomes(
  db: Db,
  run: MailboxRun,
  outcomes: readonly FilingOutcome[],
): Promise<void> {
  await writeFiled(db, { tenantId: run.tenantId, outcomes })
  const done = outcomes.filter(({ filing }) => filing === 'done')
  if (outcomes.length > 0) await run.count(db, { filed: done.length })
}

async function moved(run: MailboxRun, rows: readonly FilingRow[]): Promise<Map<string, Filed>> {
  const filed = await run.mail.file(rows.map(asToFile)).catch((error: unknown) => {
    // One message that cannot even be asked for must not keep back the others.
    if (rows.length === 0 || !isOfMessages(error)) throw error
    return undefined
  })
  return new Map((filed ?? (await oneByOne(run, rows))).map((one) => [one.sourceId, one]))
}

async function oneByOne(run: MailboxRun, rows: readonly FilingRow[]): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const row of rows) {
    const { sourceId } = row
    try {
      filed.push(...(await run.mail.file([{ sourceId, isRepeat: true }])))
    } catch (error) {
      if (!isOfMessages(error)) throw error
      const { problem, retryAfterMs } = sourceFault(error)
      filed.push({ sourceId, outcome: 'later', retryAfterMs, problem, isPassing: false })
    }
  }
  return filed
}

const asToFile = ({ sourceId, begunAt }: FilingRow) => ({ sourceId, isRepeat: begunAt !== null })
