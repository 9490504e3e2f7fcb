import type { Context } from '../context.ts'
import { takeIn } from './intake.service.ts'
import { inRun, type MailboxRun } from './mailbox-run.service.ts'
import type { SourceMessage, UnreadableMessage } from './mail-message.ts'
import type { MailPage } from './mail-source.ts'
import { isOfContent } from './source-fault.ts'

type GivenMessage = SourceMessage | UnreadableMessage

/**
 * Takes in a page and notes, in the same transaction, that it is safe. Where that cannot be written
 * each message is taken in alone, so that one that cannot be written keeps nothing else back: it is
 * quarantined as unreadable.
 *
 * @param isSafe within the transaction, before anything is taken in; false: the page is not wanted
 * @returns whether it was wanted
 */
export async function takePage(
  ctx: Context,
  run: MailboxRun,
  { page, isSafe }: { page: MailPage; isSafe: (ctx: Context) => Promise<boolean> },
): Promise<boolean> {
  try {
    return await takeAll(ctx, run, { messages: page.messages, isSafe })
  } catch (error) {
    // What lies in a message must not stop the run; everything else does.
    if (!isOfContent(error)) throw error
    ctx.log.warn({ err: error, tenant: run.tenantId }, 'a page is taken in message by message')
  }
  for (const message of page.messages) await takeOne(ctx, run, message)
  return takeAll(ctx, run, { messages: [], isSafe })
}

interface Taken {
  messages: readonly GivenMessage[]
  isSafe?: (ctx: Context) => Promise<boolean>
}

async function takeAll(ctx: Context, run: MailboxRun, { messages, isSafe }: Taken) {
  const { tenantId, lease } = run
  return inRun(ctx, run, async (ctx) => {
    if (isSafe && !(await isSafe(ctx))) return false
    if (messages.length > 0)
      await run.count(ctx.db, await takeIn(ctx, { tenantId, source: lease.source, messages }))
    return true
  })
}

async function takeOne(ctx: Context, run: MailboxRun, message: GivenMessage): Promise<void> {
  const { sourceId } = message
  const unreadable = { sourceId, problem: 'cannot be written' }
  for (const one of [message, unreadable]) {
    try {
      await takeAll(ctx, run, { messages: [one] })
      return
    } catch (error) {
      // The last resort for one that not even its id can be written of is this line.
      if (!isOfContent(error)) throw error
      ctx.log.error({ err: error, tenant: run.tenantId }, 'a message cannot be taken in')
    }
  }
  await run.count(ctx.db, { failed: 1 })
}
