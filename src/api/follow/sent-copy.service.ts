import type { SendOutcome } from '../../contract/follow.ts'
import type { Context } from '../context.ts'
import { changeInteractions } from '../interactions/change-interactions.service.ts'
import { lockFollowedMails } from '../interactions/followed-mail.store.ts'
import { judgeMails, writeJudged } from '../interactions/judge-mails.service.ts'
import { noteSendHandlerMiss } from '../settings/salesperson.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { lockFollow, updateFollow } from './follow.store.ts'

/** What a sent copy says. */
export interface SentCopy {
  /** ISO 8601; undefined: it does not say. */
  sentAt?: string
  /** Undefined: the send handler left none. */
  outcome: SendOutcome | undefined
  /** It was made ready in the pane before, and the send handler left no outcome of its own. */
  prepared?: boolean
}

/**
 * Notes where a mail went out and the send handler had not run. One that was made ready was active
 * before it was sent: its times count from the sending, and what was judged by now is judged anew.
 */
export async function noteSentCopy(ctx: Context, follow: FollowRow, copy: SentCopy): Promise<void> {
  const { tenant_id: tenantId, salesperson_id: salespersonId, key } = follow
  const sentAt = new Date(copy.sentAt ?? Number.NaN)
  const { prepared = false } = copy
  const isUnhandled = prepared || (copy.outcome === undefined && follow.state === 'pending')
  if (!isUnhandled || !(sentAt <= ctx.now())) return
  await noteSendHandlerMiss(ctx.db, { tenantId, salespersonId, at: sentAt })
  if (!prepared) return
  await changeInteractions(ctx, tenantId, async (db) => {
    const now = await lockFollow(db, { tenantId, key })
    if (!now?.activated_at || now.deliver_at || sentAt <= now.activated_at) return []
    await updateFollow(db, { tenantId, key }, { deliver_at: sentAt })
    const mails = await lockFollowedMails(db, { tenantId, keys: [key] })
    return writeJudged(db, { tenantId, mails }, await judgeMails(db, { tenantId, mails }))
  })
}
