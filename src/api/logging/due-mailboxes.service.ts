import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { takeLease } from './logging-lease.service.ts'
import { runMailbox } from './run-mailbox.service.ts'

/** Mailboxes that one process looks at at the same time. */
const MOST_AT_ONCE = 4

/** While some are looked at, others may become due. */
const LOOK_AGAIN_MS = 2000

/**
 * Looks at all mailboxes that are due, those first that wait longest, and at what becomes due
 * meanwhile; resolves when none is looked at any more.
 */
export async function runDueMailboxes(
  ctx: Context,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  const mayBegin = () => running.size < MOST_AT_ONCE && failures.length === 0 && !isStopped()
  const begin = async () => {
    const lease = await takeLease(ctx)
    if (!lease) return false
    const run: Promise<void> = runMailbox(ctx, lease, isStopped)
      .catch((error: unknown) => void note(error))
      .finally(() => running.delete(run))
    running.add(run)
    return true
  }
  // Told when the others are done: a failure of one must not leave them behind.
  const note = (error: unknown) => {
    failures.push(error)
    return false
  }
  for (;;) {
    while (mayBegin() && (await begin().catch(note)));
    if (running.size === 0) break
    await firstOf(running)
  }
  if (failures.length > 0) throw failures[0]
}

/** Until one is done, or it is time to look again. */
async function firstOf(running: ReadonlySet<Promise<void>>): Promise<void> {
  if (running.size === 0) return
  const over = new AbortController()
  const pause = wait(LOOK_AGAIN_MS, undefined, { signal: over.signal, ref: false }).catch(
    () => undefined,
  )
  await Promise.race([...running, pause])
  over.abort()
}
