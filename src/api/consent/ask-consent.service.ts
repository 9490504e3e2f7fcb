import type { CheckedRecipient } from '../../contract/recipient.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import type { Context } from '../context.ts'
import type { FollowRow } from '../store/schema.ts'
import { takeConsentStep } from './consent-step.service.ts'

/**
 * Notes that a mail that goes out asks its recipients for their consent: those who may be asked now.
 * Nobody else is, and who was asked by an earlier try to send is not asked again.
 *
 * Belongs at the end of the transaction, since it ends with the audit entry.
 */
export async function askForConsent(
  ctx: Context,
  follow: FollowRow,
  recipients: readonly CheckedRecipient[],
): Promise<void> {
  const { tenant_id: tenantId, salesperson_id: salespersonId } = follow
  const askable = recipients.filter(({ mayAsk }) => follow.asks && mayAsk)
  const addresses = askable.map(({ email }) => email)
  const contacts = await listContactsByAddress(ctx.db, { tenantId, addresses })
  if (contacts.length === 0) return
  const at = ctx.now()
  // In the order in which everybody holds contacts.
  for (const { id: contactId } of contacts.toSorted((a, b) => (a.email < b.email ? -1 : 1))) {
    await takeConsentStep(ctx, {
      ...{ tenantId, contactId, to: 'requested', by: 'organisation', at },
      ...{ recordedBy: salespersonId, source: null, note: null, fromOwnNetwork: false },
    })
  }
  await appendAudit(ctx.db, {
    ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'consent-changed' },
    subject: null,
    detail: { to: 'requested', contacts: contacts.map(({ id }) => id) },
  })
}
