import type { Measures } from '../../contract/consent.ts'
import type { CheckedRecipient } from '../../contract/recipient.ts'
import { ensurePeople } from '../contacts/contact.service.ts'
import type { Context } from '../context.ts'
import { moveSharedCounts } from '../interactions/recipient-totals.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { replaceFollowRecipients } from './follow-recipient.store.ts'
import { updateFollow } from './follow.store.ts'

/** Whom a mail goes to. */
export interface SentTo {
  recipients: readonly CheckedRecipient[]
  /** Somebody else too, whom nobody can name. */
  hasOthers: boolean
  measures: Measures
}

/**
 * Makes a key active for these recipients. Those outside become contacts; colleagues are not
 * followed and not stored, only how many they are, since their copy has the same beacon.
 *
 * Done again, because the mail came back from being sent (Undo Send), it replaces the recipients,
 * and the mail counts as sent now. What was recorded in between stays.
 */
export async function activate(
  ctx: Context,
  follow: FollowRow,
  { recipients, hasOthers, measures }: SentTo,
): Promise<void> {
  const { tenant_id: tenantId, key } = follow
  const one = { tenantId, key }
  const outside = recipients.filter(({ isInternal }) => !isInternal)
  const contacts = await ensurePeople(ctx, tenantId, outside)
  const change = await replaceFollowRecipients(
    ctx.db,
    one,
    outside.flatMap(({ email, field }) => {
      const contactId = contacts.get(email)
      return contactId ? [{ contactId, field }] : []
    }),
  )
  await moveSharedCounts(ctx.db, one, change)
  await updateFollow(ctx.db, one, {
    state: 'active',
    activated_at: ctx.now(),
    // Whoever knows that it is held back says so next.
    deliver_at: null,
    colleagues: recipients.length - outside.length,
    has_others: hasOthers,
    // They got the mail, and nobody may note that.
    erased: outside.length - contacts.size,
    measure_opens: measures.opens,
    measure_clicks: measures.clicks,
    // A refusal that was overcome is none; what the pane reported of the body stays.
    outcome: follow.outcome === 'refused' ? null : follow.outcome,
  })
}

/**
 * Makes a key inert because the mail must not be followed. A key that was active already is too: the
 * mail came back from being sent (Undo Send) and goes out as this one.
 */
export async function refuse(ctx: Context, follow: FollowRow): Promise<void> {
  const one = { tenantId: follow.tenant_id, key: follow.key }
  await moveSharedCounts(ctx.db, one, await replaceFollowRecipients(ctx.db, one, []))
  await updateFollow(ctx.db, one, {
    state: 'pending',
    activated_at: null,
    deliver_at: null,
    colleagues: 0,
    has_others: false,
    erased: 0,
    outcome: 'refused',
  })
}
