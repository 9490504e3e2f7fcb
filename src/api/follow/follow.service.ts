import type { Follow, FollowRequest } from '../../contract/follow.ts'
import type { Input } from '../../contract/routes.ts'
import { askForConsent } from '../consent/ask-consent.service.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { normaliseMessageId } from '../messages/message-id.ts'
import { isSwitchedOn } from '../settings/organisation.store.ts'
import { pageFooter } from '../recipient-page/page-footer.service.ts'
import type { FollowRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { activate } from './activation.service.ts'
import { beaconHtml } from './beacon.ts'
import { optedOutFirst } from './checked-recipients.ts'
import { followRefusal, followVoided, noSuchFollow } from './follow-refusal.ts'
import { bindMessage, findOwnFollow, insertFollow, lockFollow } from './follow.store.ts'
import { MESSAGE_KEY_BYTES, messageKey } from './message-key.ts'
import { noteSentCopy } from './sent-copy.service.ts'
import { checkRecipients } from './recipient-check.service.ts'
import { SEND_TICKET_BYTES, sendTicket, ticketExpiry, ticketHash } from './send-ticket.ts'

/**
 * Follows a draft. Its key stays inert until the mail is sent; a draft without recipients is fine,
 * they are asked for again then. No address is stored yet.
 *
 * @throws Problem with the obstacle, except `no-recipient`
 */
export async function followDraft(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { subject, recipients: given, locale, ask = false }: FollowRequest,
): Promise<Follow> {
  const checked = await checkRecipients(ctx, tenantId, { recipients: given, asks: ask })
  const { obstacle, measures, recipients } = checked
  if (obstacle && obstacle !== 'no-recipient') throw followRefusal(obstacle, checked)

  const key = messageKey(ctx.randomBytes(MESSAGE_KEY_BYTES))
  const ticket = sendTicket(tenantId, ctx.randomBytes(SEND_TICKET_BYTES))
  const row = newFollow(ctx, { tenantId, salespersonId, key, subject, ticket, asks: ask })
  await insertFollow(ctx.db, row)
  const token = ctx.seal.seal({ kind: 'open', tenantId, followKey: key })
  // A draft may have no recipients yet.
  const asks = ask && (recipients.length === 0 || recipients.some(({ mayAsk }) => mayAsk))
  return {
    key,
    state: row.state,
    sendTicket: ticket,
    ticketExpiresAt: row.ticket_expires_at.toISOString(),
    beaconHtml: beaconHtml(ctx.config.publicOrigin, token),
    footerHtml: await pageFooter(ctx, { tenantId, followKey: key, locale, asks }),
    measures,
    recipients: optedOutFirst(recipients),
  }
}

interface NewDraft {
  tenantId: string
  salespersonId: string
  key: string
  subject: string
  ticket: string
  asks: boolean
}

function newFollow(ctx: Context, draft: NewDraft): FollowRow {
  const now = ctx.now()
  return {
    tenant_id: draft.tenantId,
    key: draft.key,
    salesperson_id: draft.salespersonId,
    subject: storableText(draft.subject),
    state: 'pending',
    outcome: null,
    ticket_hash: ticketHash(draft.ticket),
    ticket_expires_at: ticketExpiry(now, ctx.config.ticketLifetimeHours),
    created_at: now,
    activated_at: null,
    voided_at: null,
    left_alone: {},
    colleagues: 0,
    has_others: false,
    internet_message_id: null,
    conversation_id: null,
    measure_opens: 'individual',
    measure_clicks: 'individual',
    erased: 0,
    asks: draft.asks,
    deliver_at: null,
  }
}

type LateActivation = Input<'activateFollow'>['body'] & { key: string }

/**
 * Activates a key late, from the sent copy: the send handler could not reach us. A key that is
 * active already stays as the send handler left it. A sent copy shows no blind copies, so unless
 * the caller knows that there are none, the mail counts as one to others too (law 6).
 *
 * @throws Problem `not-found`, `follow-voided`, or the obstacle
 */
export async function activateLate(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { key, recipients: given, hasOthers = true }: LateActivation,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const follow = await lockFollow(db, { tenantId, key })
    if (follow?.salesperson_id !== salespersonId) throw noSuchFollow()
    if (follow.state === 'voided') throw followVoided()
    if (follow.state === 'active') return

    const checked = await checkRecipients(within, tenantId, {
      recipients: given,
      asks: follow.asks,
    })
    if (checked.obstacle) throw followRefusal(checked.obstacle, checked)
    await activate(within, follow, { ...checked, hasOthers })
    await askForConsent(within, follow, checked.recipients)
  })
}

/**
 * Notes what the pane learned about the sent copy. Ids that are known stay; see `bindMessage`.
 * While Follow is switched off, nothing is noted.
 *
 * @throws Problem `not-found`
 */
export async function bindSentCopy(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  {
    key,
    internetMessageId,
    conversationId,
    outcome,
    ...copy
  }: Input<'bindFollow'>['body'] & { key: string },
): Promise<void> {
  const follow = await findOwnFollow(ctx.db, { tenantId, salespersonId, key })
  if (!follow) throw noSuchFollow()
  if (!(await isSwitchedOn(ctx.db, tenantId))) return
  await bindMessage(
    ctx.db,
    { tenantId, key },
    {
      internet_message_id: normaliseMessageId(internetMessageId ?? '') ?? null,
      conversation_id: storableText(conversationId ?? '') || null,
      outcome: outcome ?? null,
    },
  )
  await noteSentCopy(ctx, follow, { outcome, ...copy })
}
