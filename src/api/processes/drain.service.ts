import type { Context } from '../context.ts'
import { drainBuffer } from '../interactions/interaction.service.ts'
import {
  deleteJournalMark,
  deleteJournalMarksBefore,
  upsertJournalMark,
} from './journal-mark.store.ts'

const DAY_MS = 86_400_000

/**
 * Records what waits in this process's buffer, and says to the others how far that is. Where the
 * database is not ready for this version yet, everything stays where it is.
 */
export async function drainAndTell(ctx: Context): Promise<void> {
  if (ctx.buffer.status().waiting > 0) await ctx.pingStore()
  await drainBuffer(ctx)
  // An embedded store has one process; nobody else asks.
  if (ctx.config.store.kind === 'embedded') return
  const { waiting, oldestAt, seenAt } = said(ctx)
  await upsertJournalMark(ctx.db, { id: ctx.processId, waiting, oldestAt, seenAt })
}

/** The last time: nobody waits for a process that left nothing behind. */
export async function drainLast(ctx: Context): Promise<void> {
  await drainAndTell(ctx)
  if (ctx.buffer.status().waiting === 0) await deleteJournalMark(ctx.db, ctx.processId)
}

/** Processes that died and never came back have nothing to say any more. */
export async function forgetJournalMarks(ctx: Context): Promise<void> {
  const before = new Date(ctx.now().getTime() - DAY_MS)
  const forgotten = await deleteJournalMarksBefore(ctx.db, before)
  if (forgotten > 0) ctx.log.info({ forgotten }, 'buffers of processes that are gone')
}

/** The time first: a hit that comes in between is one that waits. */
function said({ buffer, now }: Pick<Context, 'buffer' | 'now'>) {
  const seenAt = now()
  const { waiting, oldestAt } = buffer.status()
  return { seenAt, waiting, oldestAt: oldestAt === null ? null : new Date(oldestAt) }
}
