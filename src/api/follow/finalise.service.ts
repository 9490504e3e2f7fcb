import type { Finalised, FinaliseRequest } from '../../contract/follow.ts'
import type { CheckedRecipient } from '../../contract/recipient.ts'
import { askForConsent } from '../consent/ask-consent.service.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { linkReminder } from '../reminders/reminder-of-mail.service.ts'
import { noteSendHandlerRun } from '../settings/salesperson.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { linkTemplates } from '../templates/linked-templates.service.ts'
import { activate, refuse } from './activation.service.ts'
import { heldUntil } from './delivery.ts'
import { followVoided, noSuchFollow } from './follow-refusal.ts'
import { lockFollow, updateFollow } from './follow.store.ts'
import { knownReasons } from './left-alone.ts'
import { checkRecipients } from './recipient-check.service.ts'
import { isTicket, tenantOfTicket } from './send-ticket.ts'
import { trackLinks } from './tracked-links.service.ts'

/** The credential of the send handler, and the mail it claims to be for. */
interface TicketForKey {
  key: string
  ticket: string
}

/**
 * The mail is going out: decides once more whether it may be followed, makes the key active, and
 * gives its tracked links.
 *
 * May be called again, by a retry or because the mail came back from being sent: the last call says
 * who the recipients are and whether the key is active, and a target keeps its link. Two calls at
 * once wait for each other on the row.
 *
 * @throws Problem `ticket-invalid`, `ticket-expired` or `follow-voided`
 */
export async function finalise(
  ctx: Context,
  credential: TicketForKey,
  request: FinaliseRequest,
): Promise<Finalised> {
  return ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const follow = await followOfTicket(within, credential)
    const answer = await finaliseWithin(within, follow, request)
    const { tenant_id: tenantId, salesperson_id: salespersonId } = follow
    await noteSendHandlerRun(db, { tenantId, salespersonId, at: ctx.now() })
    return answer
  })
}

/**
 * The same for a draft that its salesperson makes ready because no send handler will run. A send
 * handler that runs after all finalises it once more.
 *
 * @throws Problem `not-found` or `follow-voided`
 */
export async function prepare(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { key, ...request }: FinaliseRequest & { key: string },
): Promise<Finalised> {
  return ctx.db.transaction().execute(async (db) => {
    const follow = await lockFollow(db, { tenantId, key })
    if (follow?.salesperson_id !== salespersonId) throw noSuchFollow()
    if (follow.state === 'voided') throw followVoided()
    return finaliseWithin({ ...ctx, db }, follow, request)
  })
}

async function finaliseWithin(
  within: Context,
  follow: FollowRow,
  request: FinaliseRequest,
): Promise<Finalised> {
  const { answer, recipients } = await finaliseLocked(within, follow, request)
  if (answer.active) await noteDelivery(within, follow, request.deliverAt)
  if (request.reminderId) await linkReminder(within, follow, request.reminderId)
  await askForConsent(within, follow, recipients)
  return answer
}

/** @returns the answer, and the recipients that the mail goes to as a followed one */
async function finaliseLocked(
  ctx: Context,
  follow: FollowRow,
  { subject, recipients: given, hasOthers = false, targets, leftAlone, templates }: FinaliseRequest,
): Promise<{ answer: Finalised; recipients: readonly CheckedRecipient[] }> {
  const checked = await checkRecipients(ctx, follow.tenant_id, {
    recipients: given,
    asks: follow.asks,
  })
  const { obstacle, optedOut, measures } = checked
  if (obstacle) {
    await refuse(ctx, follow)
    return { answer: { active: false, obstacle, optedOut }, recipients: [] }
  }

  await activate(ctx, follow, { ...checked, hasOthers })
  await updateFollow(
    ctx.db,
    { tenantId: follow.tenant_id, key: follow.key },
    { subject: storableText(subject), left_alone: knownReasons(leftAlone ?? {}) },
  )
  const links = measures.clicks === 'nothing' ? [] : await trackLinks(ctx, follow, targets)
  await linkTemplates(ctx, follow, templates)
  const shown = links.map(({ target, trackedUrl }) => ({ target, trackedUrl }))
  return { answer: { active: true, measures, links: shown }, recipients: checked.recipients }
}

/** The last send says whether and until when the mail is held back. */
async function noteDelivery(
  { db, now }: Context,
  { tenant_id: tenantId, key }: FollowRow,
  given: string | undefined,
): Promise<void> {
  const until = heldUntil(given, now())
  if (until) await updateFollow(db, { tenantId, key }, { deliver_at: until })
}

/**
 * The followed email a send ticket is for, locked. An unknown key, a wrong ticket and the ticket of
 * another mail get the same answer: who tries tickets learns nothing about keys.
 */
async function followOfTicket(ctx: Context, { key, ticket }: TicketForKey): Promise<FollowRow> {
  const tenantId = tenantOfTicket(ticket)
  const follow = tenantId ? await lockFollow(ctx.db, { tenantId, key }) : undefined
  if (!follow || !isTicket(ticket, follow.ticket_hash)) {
    throw new Problem('ticket-invalid', 'This is not the send ticket of this mail')
  }
  if (follow.ticket_expires_at <= ctx.now()) {
    throw new Problem('ticket-expired', 'The send ticket has expired; follow the draft again')
  }
  if (follow.state === 'voided') throw followVoided()
  return follow
}
