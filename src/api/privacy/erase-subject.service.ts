import type { ErasureCertificate } from '../../contract/privacy.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { monthsAfter } from '../consent/asking.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { InteractionChange } from '../interactions/interaction-change.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { eraseMails, type HeldSubject } from './erase-mails.service.ts'
import { deleteContact } from './erase-subject.store.ts'
import {
  findContactId,
  listMailKeys,
  lockContact,
  lockMails,
  occupyAddress,
  readHeldMails,
} from './hold-subject.store.ts'
import { eraseActivities } from './erase-activity.service.ts'
import { holdActivities } from './erase-activity.store.ts'
import { eraseLog, holdMessages } from './erase-log.service.ts'
import { waitingHits } from '../processes/waiting-hits.service.ts'
import { fingerprintOf } from './fingerprint.ts'
import { eraseFromIndividual } from './subject-individual.store.ts'
import { deleteRemindersOf, emptyReminders } from './subject-reminder.store.ts'
import { appendReplay } from './replay-list.service.ts'
import {
  certifyRequests,
  eraseFromRequests,
  insertSubjectRequest,
} from './subject-request.store.ts'
import { findFingerprintKey, insertSuppression } from './suppression.store.ts'

/** Whose data goes, and who does it. */
export interface Erasure {
  tenantId: string
  email: string
  actor: 'person' | 'recipient' | 'operator'
  /** Salesperson id of a person. */
  actorId: string | null
  source: 'own-page' | 'administrator'
}

/**
 * Erases everything about an address, for good: the address never becomes a contact again. Open
 * requests of theirs are answered by it.
 *
 * What happens first is written to the replay list; the rest is one transaction, which happens as a
 * whole or not at all. Doing it again, or for an address that nobody knows, removes nothing more and
 * gives a certificate of the same shape.
 *
 * @throws Problem `internal-only` for a colleague's address that is not a contact
 */
export async function eraseSubject(ctx: Context, erasure: Erasure): Promise<ErasureCertificate> {
  const email = normaliseAddress(erasure.email)
  await refuseColleague(ctx, { tenantId: erasure.tenantId, email })
  await appendReplay(ctx, { tenantId: erasure.tenantId, kind: 'erase', email })
  return eraseListed(ctx, { ...erasure, email })
}

/** The same for an address, normalised, that is on the replay list already. */
export async function eraseListed(ctx: Context, erasure: Erasure): Promise<ErasureCertificate> {
  for (;;) {
    const done = await ctx.db.transaction().execute((db) => attempt({ ...ctx, db }, erasure))
    if (!done) continue
    const { certificate, changes } = done
    const made = { tenantId: erasure.tenantId, changes }
    if (changes.length > 0) for (const { after } of ctx.interactionListeners) after?.(made)
    return certificate
  }
}

/** Somebody who was a contact before their domain became the organisation's own may be erased. */
async function refuseColleague(
  { db }: Context,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<void> {
  if (!isInternalAddress(email, await listInternalDomains(db, tenantId))) return
  if (await findContactId(db, { tenantId, email })) return
  throw new Problem('internal-only', 'Nothing is kept about colleagues as recipients', {
    about: [email],
  })
}

interface Done {
  certificate: ErasureCertificate
  changes: readonly InteractionChange[]
}

async function attempt(ctx: Context, erasure: Erasure): Promise<Done | undefined> {
  const { db } = ctx
  const { tenantId, email } = erasure
  const at = ctx.now()
  await holdActivities(db, tenantId)
  // Before the contact, as a mail on its way holds them.
  const individualMails = await eraseFromIndividual(db, { tenantId, email })
  const isUnknown = await occupyAddress(db, { tenantId, email, id: ctx.newId(), at })
  // Before the contact: whoever decides a message holds it, and then refers to contacts.
  await holdMessages(db, { tenantId, email })
  const subject = await holdSubject(ctx, { tenantId, email })
  if (!subject) return undefined

  const { contactId } = subject
  const activities = await eraseActivities(db, { tenantId, contactId, email })
  const logged = await eraseLog(ctx, { tenantId, contactId, email })
  const reminders = await deleteRemindersOf(db, { tenantId, contactId })
  const reminderTexts = await emptyReminders(db, { tenantId, keys: [...subject.mails.keys()] })
  const mails = await eraseMails(ctx, subject)
  const rest = await deleteContact(db, { tenantId, contactId })
  const fingerprint = fingerprintOf(await findFingerprintKey(db, tenantId), email)
  await insertSuppression(db, { tenantId, fingerprint, at })
  const { requests, ids } = await answerRequests(ctx, { ...erasure, at })

  const counted = { individualMails, activities, reminders, reminderTexts, requests }
  const removed = { contact: isUnknown ? 0 : 1, ...mails.removed, ...logged, ...rest, ...counted }
  const auditPosition = await appendAudit(db, {
    ...{ tenantId, at, actor: erasure.actor, actorId: erasure.actorId },
    action: 'subject-erased',
    subject: isUnknown ? null : `contact ${contactId}`,
    detail: { source: erasure.source, removed },
  })
  const certificate = {
    id: ids[0] ?? ctx.newId(),
    ...certified({ at, fingerprint, removed, auditPosition }),
    waitingHits: await waitingHits(ctx),
  }
  await certifyRequests(db, { tenantId, ids, certificate })
  return { certificate, changes: mails.changes }
}

interface Certified {
  at: Date
  fingerprint: Buffer
  removed: ErasureCertificate['removed']
  auditPosition: number
}

const certified = ({ at, fingerprint, removed, auditPosition }: Certified) => ({
  at: at.toISOString(),
  fingerprint: fingerprint.toString('hex'),
  removed,
  onReplayList: true,
  auditPosition,
})

/**
 * Holds a contact and every mail that concerns it, in the order in which all hold them: mails, then
 * contacts. Other recipients are not held: nothing depends on what holds of them.
 *
 * @returns undefined where a mail went to them meanwhile, or they are gone: try again
 */
async function holdSubject(
  { db }: Context,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<HeldSubject | undefined> {
  const contactId = await findContactId(db, { tenantId, email })
  if (contactId === undefined) return undefined
  const keys = await listMailKeys(db, { tenantId, contactId })
  await lockMails(db, { tenantId, keys })
  if (!(await lockContact(db, { tenantId, contactId }))) return undefined
  const held = new Set(keys)
  const now = await listMailKeys(db, { tenantId, contactId })
  if (!now.every((key) => held.has(key))) return undefined
  return { tenantId, contactId, mails: await readHeldMails(db, { tenantId, keys: now }) }
}

/** Answers the open requests for erasure; where there is none, what is done is noted as one. */
async function answerRequests(
  ctx: Context,
  { tenantId, email, actorId, source, at }: Erasure & { at: Date },
): Promise<{ requests: number; ids: string[] }> {
  const closing = { tenantId, email, at, closedBy: actorId }
  const { requests, answered } = await eraseFromRequests(ctx.db, closing)
  if (answered.length > 0) return { requests, ids: answered }
  const id = ctx.newId()
  await insertSubjectRequest(ctx.db, {
    tenant_id: tenantId,
    id,
    kind: 'erasure',
    state: 'done',
    email: null,
    source,
    received_at: at,
    due_at: monthsAfter(at, 1),
    closed_at: at,
    closed_by: actorId,
    note: null,
    certificate: null,
  })
  return { requests, ids: [id] }
}
