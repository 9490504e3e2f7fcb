import type { Context } from '../context.ts'
import { recordReply } from '../interactions/interaction.service.ts'
import type { Db } from '../store/schema.ts'
import { listConversationMails, listSentFollows } from './answered-mail.store.ts'
import {
  authorOf,
  guessedAnswered,
  mayBeReply,
  namedMessages,
  nearestNamed,
} from './answered-mail.ts'
import { writePendingReply, type DecidedMessage } from './decision.store.ts'
import type { Directory } from './directory.ts'
import { isLogging } from './logging-setup.store.ts'
import type { MessageFacts } from './mail-message.ts'
import { clearPendingReply, listPendingReplies } from './pending-reply.store.ts'
import { isOfContent } from './source-fault.ts'
import type { LoggedMessageRow } from '../store/schema.ts'

interface DecidedMail extends Pick<DecidedMessage, 'decision' | 'at'> {
  row: LoggedMessageRow
  of: MessageFacts
}

/**
 * Notes which of the decided messages answer a followed mail of anybody here: the nearest that they
 * name, else the latest that went to their author in the same conversation of the logging mailbox.
 * Within the transaction that decides, so that no crash loses a reply; recorded after it.
 */
export async function notePendingReplies(
  { db }: { db: Db },
  tenantId: string,
  { decided, directory }: { decided: readonly DecidedMail[]; directory: Directory },
): Promise<void> {
  const mails = decided.filter(({ of, decision }) => mayBeReply(of, decision, directory))
  const messageIds = mails.flatMap(({ of }) => namedMessages(of))
  const sent = await listSentFollows(db, { tenantId, messageIds })
  const conversationIds = mails.flatMap(({ row }) => row.conversation_id ?? [])
  const conversations = await listConversationMails(db, { tenantId, conversationIds })
  for (const { row, of, at } of mails) {
    const fromEmail = authorOf(of)
    const named = nearestNamed(of, sent)
    const asked = { conversationId: row.conversation_id, author: fromEmail, at }
    const followKey = named?.follow.key ?? guessedAnswered(asked, conversations)
    if (followKey === undefined) continue
    const { offsetMinutes } = of
    const pending = { followKey, fromEmail, distance: named?.distance ?? null }
    const clock = offsetMinutes === undefined ? {} : { offsetMinutes }
    await writePendingReply(db, { tenantId, id: row.id }, { ...pending, ...clock })
  }
}

/** Replies that are recorded before the next messages are decided. */
const RECORDED_AT_ONCE = 200

/**
 * Records replies that were found; each counts once, however often this is done.
 *
 * @returns how many were recorded that were not known before
 */
export async function recordPendingReplies(ctx: Context, tenantId: string): Promise<number> {
  const pending = await listPendingReplies(ctx.db, { tenantId, limit: RECORDED_AT_ONCE })
  let recorded = 0
  for (const { id, ...reply } of pending) {
    // Off means off: what is left is recorded once it is on again.
    if (!(await isLogging(ctx.db, tenantId))) break
    try {
      if (await recordReply(ctx, { tenantId, ...reply })) recorded += 1
    } catch (error) {
      // One that cannot be recorded keeps no other back; a store that is away keeps them all.
      if (!isOfContent(error)) throw error
      ctx.log.error({ err: error, tenant: tenantId, message: id }, 'a reply cannot be recorded')
    }
    await clearPendingReply(ctx.db, { tenantId, id })
  }
  return recorded
}
