import type { ResolvedMessage, ResolveRequest } from '../../contract/message.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { bindSentCopy } from '../follow/follow.service.ts'
import { findOwnFollow } from '../follow/follow.store.ts'
import type { Caller } from '../http/caller.ts'
import { recordReply } from '../interactions/interaction.service.ts'
import { noteOwnViews } from '../interactions/own-view.service.ts'
import { listShownFollows } from '../interactions/own-view.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { isSwitchedOn } from '../settings/organisation.store.ts'
import { storableText } from '../store/storable-text.ts'
import { normaliseMessageId } from './message-id.ts'
import { answeredIds, matchedReply, type ReplyMatch } from './reply-match.ts'
import { listReplyCandidates } from './reply-candidate.store.ts'
import { ownCopyKey, senderOf, type Sender } from './sender.ts'

/** A salesperson, and the browser that their pane runs in; null where it has no name we know. */
type Viewer = Caller & { browser: string | null }

/**
 * How the open message relates to what the salesperson follows: the own copy of a followed email,
 * or a reply to one. Binds an own copy to its Message-ID and conversation, records a reply that a
 * person outside wrote, once, and notes that the salesperson has it open.
 *
 * A reply is found only after its mail was bound, that is once the salesperson opened the sent copy
 * with the pane: Exchange gives a mail its ids when it is sent, and a reply carries those and
 * nothing of ours.
 *
 * While Follow is switched off, nothing is found and nothing noted.
 */
export async function resolveMessage(
  ctx: Context,
  caller: Viewer,
  message: ResolveRequest,
): Promise<ResolvedMessage> {
  if (!(await isSwitchedOn(ctx.db, caller.tenantId))) return { ownFollow: null, replyTo: null }
  const internalDomains = await listInternalDomains(ctx.db, caller.tenantId)
  const sender = senderOf(message.from, caller.email, internalDomains)
  await noteShown(ctx, caller, message)

  const ownFollow = await bindOwnCopy(ctx, caller, { message, sender })
  if (ownFollow) return { ownFollow, replyTo: null }

  const answered = await findAnswered(ctx, caller, { message, sender })
  if (answered && sender === 'outside') await noteReply(ctx, caller, { message, answered })
  return { ownFollow: null, replyTo: answered?.key ?? null }
}

/**
 * Whoever opens a message in the pane loads the beacons in it: those are views of our own. A key that
 * somebody outside copied into a mail makes at most hits of these seconds ours.
 */
async function noteShown(
  ctx: Context,
  { tenantId, salespersonId, browser }: Viewer,
  message: ResolveRequest,
): Promise<void> {
  const { ownKey, headerKey, conversationId } = message
  const keys = await listShownFollows(ctx.db, {
    ...{ tenantId, salespersonId },
    carried: [ownKey, headerKey].filter((key) => key !== undefined),
    answeredIds: answeredIds(message),
    conversationId: storableText(conversationId ?? '') || null,
    sentAt: sentAt(ctx, message),
  })
  await noteOwnViews(ctx, { tenantId, salespersonId, browser, keys })
}

interface Seen {
  message: ResolveRequest
  sender: Sender
}

async function bindOwnCopy(
  ctx: Context,
  caller: Caller,
  { message, sender }: Seen,
): Promise<string | null> {
  const key = ownCopyKey(message, sender)
  if (!key || !(await findOwnFollow(ctx.db, { ...caller, key }))) return null
  const { internetMessageId, conversationId } = message
  await bindSentCopy(ctx, caller, {
    key,
    ...(internetMessageId !== undefined && { internetMessageId }),
    ...(conversationId !== undefined && { conversationId }),
  })
  return key
}

/** The followed email that the message answers. What salespeople send themselves answers none. */
async function findAnswered(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { message, sender }: Seen,
): Promise<ReplyMatch | undefined> {
  const { from, inReplyTo, references, conversationId } = message
  if (from === undefined || sender === 'self') return undefined
  const answer = {
    from: normaliseAddress(from),
    sentAt: sentAt(ctx, message),
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(references && { references }),
  }
  const candidates = await listReplyCandidates(ctx.db, {
    tenantId,
    salespersonId,
    answeredIds: answeredIds(answer),
    conversationId: storableText(conversationId ?? '') || null,
    from: answer.from,
  })
  return matchedReply(answer, candidates)
}

/** Automatic answers are no replies (RFC 3834); without a Message-ID one could count twice. */
async function noteReply(
  ctx: Context,
  { tenantId }: Caller,
  { message, answered }: { message: ResolveRequest; answered: ReplyMatch },
): Promise<void> {
  const messageId = normaliseMessageId(message.internetMessageId ?? '')
  if (message.isAutomatic || !messageId || message.from === undefined) return
  const fromEmail = normaliseAddress(message.from)
  const { key: followKey, distance } = answered
  const { sentOffsetMinutes: offsetMinutes } = message
  const reply = { tenantId, followKey, fromEmail, messageId, at: sentAt(ctx, message) }
  await recordReply(ctx, {
    ...reply,
    distance,
    ...(offsetMinutes !== undefined && { offsetMinutes }),
  })
}

/** When the message was sent; never in the future, whatever the sender's clock says. */
function sentAt(ctx: Context, { sentAt: given }: ResolveRequest): Date {
  const now = ctx.now()
  if (given === undefined) return now
  const said = new Date(given)
  return said < now ? said : now
}
