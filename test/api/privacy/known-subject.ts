import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import type { Context } from '../../../src/api/context.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import type { ContactTable } from '../../../src/api/store/people-tables.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import type { Insertable } from 'kysely'
import {
  ANNA,
  atMinute,
  insertAlert,
  insertBounce,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertFollowUp,
  insertLogComment,
  insertLogEntry,
  insertLoggedMessage,
  insertOpportunity,
  insertReminder,
  insertTrackedLink,
  makeHit,
  MALLORY,
  newId,
  NOW,
} from '../../fixtures/make.ts'
import { insertIndividual } from '../../fixtures/individual.ts'

/** Whom these tests are about; both organisations of `newTenant` may know the address. */
export const BO = 'bo@contoso.example'
export const BO_AT_HOME = 'bo@home.example'
export const CY = 'cy@contoso.example'

export const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
export const ADMIN_ELSEWHERE: Caller = { ...MALLORY, claimedRoles: ['administrator'] }

/** A mail that went to Bo alone, and one that went to Bo and Cy. */
export interface KnownSubject {
  bo: string
  cy: string
  alone: string
  shared: string
}

/**
 * Everything there can be about Bo: mails with opens, clicks and replies and what follows of them,
 * proofs of consent, a rule, an open request.
 *
 * @param as whose mails they are
 */
export async function fillSubject(ctx: Context, as: Caller = ANNA): Promise<KnownSubject> {
  const { db } = ctx
  const { tenantId } = as
  const bo = await ensureContact(db, { tenant_id: tenantId, email: BO, name: 'Bo Lind' })
  const cy = await ensureContact(db, { tenant_id: tenantId, email: CY, name: 'Cy Ek' })
  const alone = await sent(db, as, { subject: 'For Bo', to: [bo], minute: -60 })
  const shared = await sent(db, as, { subject: 'For both', to: [bo, cy], minute: -50 })
  for (const followKey of [alone, shared]) await open(ctx, tenantId, followKey)
  await drainBuffer(ctx)
  await reply(ctx, { tenantId, followKey: alone, from: BO, minute: 3 })
  await reply(ctx, { tenantId, followKey: shared, from: BO, minute: 4 })
  await reply(ctx, { tenantId, followKey: shared, from: CY, minute: 5 })
  await insertProofs(db, { tenantId, contactId: bo, by: as.salespersonId })
  const own = { tenant_id: tenantId, salesperson_id: as.salespersonId }
  await insertReminder(db, { ...own, follow_key: shared, text: 'Ask whether Bo Lind is back' })
  await insertIndividual(db, { tenant_id: tenantId, salesperson_id: as.salespersonId, email: BO })
  await insertLog(db, as, bo)
  return { bo, cy, alone, shared }
}

async function ensureContact(db: Db, row: Partial<Insertable<ContactTable>>): Promise<string> {
  const known = await db
    .selectFrom('contact')
    .select('id')
    .where('tenant_id', '=', row.tenant_id ?? '')
    .where('email', '=', row.email ?? '')
    .executeTakeFirst()
  return known?.id ?? (await insertContact(db, row)).id
}

async function sent(
  db: Db,
  { tenantId, salespersonId }: Caller,
  { subject, to, minute }: { subject: string; to: readonly string[]; minute: number },
): Promise<string> {
  const of = { tenant_id: tenantId, salesperson_id: salespersonId }
  const { key } = await insertFollow(db, { ...of, subject, activated_at: atMinute(minute) })
  for (const [position, contact_id] of to.entries()) {
    const recipient = { tenant_id: tenantId, follow_key: key, contact_id, position }
    await insertFollowRecipient(db, recipient)
  }
  await insertTrackedLink(db, { tenant_id: tenantId, follow_key: key })
  return key
}

/** An open and a click, which wait in the buffer. */
export async function open(ctx: Context, tenantId: string, followKey: string): Promise<void> {
  const hit = { tenantId, followKey, at: NOW.toISOString() }
  await ctx.buffer.append(makeHit(hit))
  const clicked = { ...hit, kind: 'click' as const, linkNumber: 1 }
  await ctx.buffer.append(makeHit({ ...clicked, at: atMinute(2).toISOString() }))
}

async function reply(
  ctx: Context,
  given: { tenantId: string; followKey: string; from: string; minute: number },
): Promise<void> {
  const { from: fromEmail, minute, ...of } = given
  const messageId = `<${newId()}@contoso.example>`
  await recordReply(ctx, { ...of, fromEmail, messageId, at: atMinute(minute) })
}

async function insertProofs(
  db: Db,
  { tenantId, contactId, by }: { tenantId: string; contactId: string; by: string },
): Promise<void> {
  await db
    .updateTable('contact')
    .set({ consent: 'granted', consent_at: NOW, consent_by: 'organisation' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', contactId)
    .execute()
  await db
    .insertInto('consent_event')
    .values({
      ...{ tenant_id: tenantId, id: newId(), contact_id: contactId, state: 'granted', at: NOW },
      ...{ recorded_at: NOW, by: 'organisation', recorded_by: by, source: 'spoken' },
      ...{ wording: '2026-11', note: 'on the phone', from_own_network: false },
    })
    .execute()
  await db
    .insertInto('consent_rule')
    .values({
      ...{ tenant_id: tenantId, scope: 'contact', target: contactId, mode: 'opt-out' },
      ...{ changed_at: NOW, changed_by: by },
    })
    .execute()
  await insertRequest(db, { tenantId, email: BO })
}

/** A logged mail with a comment, an opportunity, a bounce, a further address, an undecided mail. */
async function insertLog(
  db: Db,
  { tenantId: tenant_id, salespersonId: salesperson_id }: Caller,
  contact_id: string,
): Promise<void> {
  const of = { tenant_id, salesperson_id }
  const opportunity = await insertOpportunity(db, { ...of, contact_id })
  const about = { contact_id, opportunity_id: opportunity.id }
  const entry = await insertLogEntry(db, { ...of, ...about })
  await insertLogComment(db, { ...of, entry_id: entry.id, text: 'Bo wants a discount' })
  await insertFollowUp(db, { ...of, entry_id: entry.id })
  await insertBounce(db, { tenant_id, contact_id })
  const text = 'Bo is on holiday until then'
  const { id: reminder_id } = await insertReminder(db, { ...of, contact_id, text })
  const due = { follow_key: null, interaction_id: null, kind: 'reminder' as const }
  await insertAlert(db, { ...of, ...due, contact_id, reminder_id })
  await db
    .insertInto('contact_clock')
    .values({ tenant_id, contact_id, at: NOW, offset_minutes: 120 })
    .execute()
  await db
    .insertInto('contact_address')
    .values({
      ...{ tenant_id, address: BO_AT_HOME, contact_id, created_at: NOW },
      created_by: salesperson_id,
    })
    .execute()
  await insertLoggedMessage(db, {
    ...{ tenant_id, status: 'quarantined', reason: 'unmatched', author: BO },
    ...{ addresses: [BO, 'somebody@fabrikam.example'], subject: 'Who is this for' },
  })
}

/** An open request for erasure, from the recipient's own page. */
export async function insertRequest(
  db: Db,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<string> {
  const id = newId()
  await db
    .insertInto('subject_request')
    .values({
      ...{ tenant_id: tenantId, id, kind: 'erasure', state: 'open', email, source: 'own-page' },
      ...{ received_at: NOW, due_at: atMinute(30 * 24 * 60), closed_at: null, closed_by: null },
      ...{ note: null, certificate: null },
    })
    .execute()
  return id
}
