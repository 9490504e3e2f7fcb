import type { IndividualParts, IndividualStepRequest } from '../../contract/individual-step.ts'
import type { Input } from '../../contract/routes.ts'
import type { Recipient } from '../../contract/recipient.ts'
import { askForConsent } from '../consent/ask-consent.service.ts'
import type { Context } from '../context.ts'
import { activate, refuse } from '../follow/activation.service.ts'
import { beaconHtml } from '../follow/beacon.ts'
import { followDraft } from '../follow/follow.service.ts'
import { bindMessage, lockFollow, updateFollow, voidFollow } from '../follow/follow.store.ts'
import { knownReasons } from '../follow/left-alone.ts'
import { checkRecipients, type RecipientsChecked } from '../follow/recipient-check.service.ts'
import { trackLinks } from '../follow/tracked-links.service.ts'
import { normaliseMessageId } from '../messages/message-id.ts'
import { pageFooter } from '../recipient-page/page-footer.service.ts'
import { copyReminder } from '../reminders/copy-reminder.service.ts'
import type { FollowRow, IndividualRecipientRow, IndividualSendRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { linkTemplates } from '../templates/linked-templates.service.ts'
import { individualRecipient, isLeftOut, unmeasuredReason } from './individual-send.ts'
import { updatePart, type OnePart } from './individual.store.ts'
import { swapOwnLinks } from './own-links.service.ts'

/** One recipient's mail, with the whole individual send held. */
export interface HeldPart {
  ctx: Context
  send: IndividualSendRow
  part: IndividualRecipientRow
  one: OnePart
}

type PartsRequest = Pick<Input<'prepareIndividual'>['body'], 'targets' | 'leftAlone' | 'ownLinks'>

/** Gives one recipient's mail its own key with what belongs to it, as far as they may be measured. */
export async function preparePart(
  held: HeldPart,
  { targets, leftAlone = {}, ownLinks = [] }: PartsRequest,
): Promise<IndividualParts> {
  const { ctx, send, one } = held
  const checked = await check(held)
  const reason = reasonOf(checked)
  const asks = isAsked(held, checked)
  const swap = { tenantId: one.tenantId, salespersonId: send.salesperson_id, urls: ownLinks }
  if (reason !== null && !asks) {
    const step = isLeftOut(send, reason, asks) ? ('left-out' as const) : held.part.step
    await voidPart(held)
    const change = { unmeasured: reason, step, follow_key: null }
    const part = await updatePart(ctx.db, one, change)
    const swaps = await swapOwnLinks(ctx, { ...swap, follow: undefined, measuresClicks: false })
    return { ...NOTHING_ADDED, swaps, recipient: individualRecipient(part) }
  }
  const follow = await followOf(held)
  const part = await updatePart(ctx.db, one, { unmeasured: reason, follow_key: follow.key })
  const of = { tenantId: one.tenantId, key: follow.key }
  await updateFollow(ctx.db, of, { left_alone: knownReasons(leftAlone) })
  const { opens, clicks } = checked.measures
  const measuresClicks = clicks !== 'nothing'
  const swaps = await swapOwnLinks(ctx, { ...swap, follow, measuresClicks })
  const links = measuresClicks ? await trackLinks(ctx, follow, targets) : []
  await linkTemplates(ctx, follow, send.templates)
  return {
    key: follow.key,
    beaconHtml: opens === 'nothing' ? '' : beacon(ctx, follow),
    footerHtml: await footer(ctx, send, { follow, asks }),
    links: links.map(({ target, trackedUrl }) => ({ target, trackedUrl })),
    swaps,
    recipient: individualRecipient(part),
  }
}

const NOTHING_ADDED = { key: null, beaconHtml: '', footerHtml: '', links: [] }

/** May the recipient be asked for consent by their mail, and is that wanted? */
const isAsked = ({ send }: HeldPart, { obstacle, recipients }: RecipientsChecked): boolean =>
  send.asks && obstacle === null && (recipients[0]?.mayAsk ?? false)

/** The key of a mail is its own for good, however often it is prepared. */
async function followOf({ ctx, send, part, one }: HeldPart): Promise<FollowRow> {
  const { tenantId } = one
  const known = part.follow_key
    ? await lockFollow(ctx.db, { tenantId, key: part.follow_key })
    : undefined
  if (known && known.state === 'pending') return known
  const caller = { tenantId, salespersonId: send.salesperson_id, name: '', email: '' }
  const made = await followDraft(ctx, caller, {
    ...{ subject: send.subject, recipients: [], ask: send.asks },
  })
  const follow = await lockFollow(ctx.db, { tenantId, key: made.key })
  if (!follow) throw new Error('A follow that was just made is gone')
  return follow
}

const beacon = ({ seal, config }: Context, { tenant_id: tenantId, key }: FollowRow): string =>
  beaconHtml(config.publicOrigin, seal.seal({ kind: 'open', tenantId, followKey: key }))

const footer = (
  ctx: Context,
  { locale }: IndividualSendRow,
  { follow: { tenant_id, key }, asks }: { follow: FollowRow; asks: boolean },
) =>
  pageFooter(ctx, {
    ...{ tenantId: tenant_id, followKey: key, asks },
    locale: locale ?? undefined,
  })

/**
 * The mail is about to go: its key becomes active, if its recipient may still be measured. It goes in
 * any case (law 1); with a key that records nothing where they may not.
 */
export async function activatePart(held: HeldPart): Promise<void> {
  const { ctx, send, part, one } = held
  if (!part.follow_key) return
  const follow = await lockFollow(ctx.db, { tenantId: one.tenantId, key: part.follow_key })
  // Asked to send once more: it counts from the first time.
  if (follow?.state !== 'pending') return
  const checked = await check(held)
  if (checked.obstacle) return refuse(ctx, follow)
  await activate(ctx, follow, { ...checked, hasOthers: false })
  if (send.reminder_id !== null) await copyReminder(ctx, follow, send.reminder_id)
  await askForConsent(ctx, follow, checked.recipients)
}

/** Binds the key to the mail that was sent, so that replies find it. */
export async function bindPart(
  { ctx, part, one }: HeldPart,
  sent: Extract<IndividualStepRequest, { to: 'sent' }>,
): Promise<void> {
  if (!part.follow_key) return
  await bindMessage(
    ctx.db,
    { tenantId: one.tenantId, key: part.follow_key },
    {
      internet_message_id: normaliseMessageId(sent.internetMessageId ?? '') ?? null,
      conversation_id: storableText(sent.conversationId ?? '') || null,
      outcome: sent.outcome ?? null,
    },
  )
}

/** The mail does not go: its key, if it has one, never becomes active. */
export async function voidPart({ ctx, part, one }: HeldPart): Promise<void> {
  if (!part.follow_key) return
  await voidFollow(ctx.db, { tenantId: one.tenantId, key: part.follow_key, at: ctx.now() })
}

function check({ ctx, send, part, one }: HeldPart): Promise<RecipientsChecked> {
  return checkRecipients(ctx, one.tenantId, { recipients: addressee(part), asks: send.asks })
}

/** Somebody who was erased meanwhile has no address any more. */
const addressee = ({ email, name, field }: IndividualRecipientRow): Recipient[] =>
  email === null ? [] : [{ email, field, ...(name !== null && { name }) }]

function reasonOf({ obstacle, recipients }: RecipientsChecked) {
  const [recipient] = recipients
  return recipient ? unmeasuredReason(obstacle, recipient) : null
}
