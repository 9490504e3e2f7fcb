import type { LogMessageRequest, MessageLogging } from '../../contract/message-logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { decideWaiting } from './decision.service.ts'
import { newLoggedMessage } from './intake.ts'
import { storedMessageId } from './stored-message-id.ts'
import { takeIn } from './intake.service.ts'
import { whileLogging } from './logging-guard.service.ts'
import type { SourceMessage } from './mail-message.ts'
import { isSameMessage } from './message-fingerprint.ts'
import { statusOf } from './message-status.service.ts'
import { findMessage, findStoredMessageId, reopenPushed } from './message-status.store.ts'
import { pushedMessage } from './pushed-message.ts'

/**
 * Logs the message that somebody has open, and answers where it stands then. One that was seen before
 * is not seen again; where nobody of ours was found in it, whoever has it open is.
 *
 * @throws Problem `logging-off`
 */
export async function pushMessage(
  ctx: Context,
  caller: Caller,
  body: LogMessageRequest,
): Promise<MessageLogging> {
  const { tenantId } = caller
  const message = pushedMessage(body, ctx.newId())
  const messageId = await ctx.db.transaction().execute(async (db) => {
    await whileLogging(tenantId)(db)
    return takePushed({ ...ctx, db }, caller, message)
  })
  const row = await findMessage(ctx.db, { tenantId, messageId })
  if (row?.status === 'waiting')
    await decideWaiting(ctx, tenantId, {
      ...{ limit: 1, ids: [row.id], guard: whileLogging(tenantId) },
    })
  return statusOf(ctx, caller, messageId)
}

/** @returns the Message-ID under which it is stored */
async function takePushed(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  message: SourceMessage,
): Promise<string> {
  const { db, newId } = ctx
  const now = ctx.now()
  const seen = { tenantId, source: 'pane' as const, pushedBy: salespersonId, now, isFiled: false }
  const { fingerprint } = newLoggedMessage(message, { ...seen, id: newId() })
  const messageId = storedMessageId(message.internetMessageId)
  const first = messageId && (await findMessage(db, { tenantId, messageId }))
  if (first && first.is_first && isSameMessage(first.fingerprint, fingerprint)) {
    await reopenPushed(db, { tenantId, id: first.id, pushedBy: salespersonId, now })
    return first.message_id
  }
  await takeIn(ctx, {
    ...{ tenantId, source: 'pane', messages: [message], pushedBy: salespersonId },
  })
  const { sourceId } = message
  return messageId ?? (await findStoredMessageId(db, { tenantId, sourceId })) ?? ''
}
