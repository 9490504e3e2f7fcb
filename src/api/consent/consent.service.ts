import type { ConsentEvent, ContactConsent, RecordConsentRequest } from '../../contract/consent.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { ensurePeople, erasedForGood } from '../contacts/contact.service.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { appendReplay } from '../privacy/replay-list.service.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { storableText } from '../store/storable-text.ts'
import { isFinal, stateOfNo } from './consent-state.ts'
import { takeConsentStep } from './consent-step.service.ts'
import { findConsentBy, listConsentEvents, lockConsent } from './consent.store.ts'
import { knowPeople, type KnownPerson } from './permission.service.ts'

/**
 * What somebody said to being measured, with the proof and what follows from it. Nobody is unknown: an
 * address without a record said nothing.
 *
 * @param email normalised
 */
export async function describeConsent(
  ctx: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  email: string,
): Promise<ContactConsent> {
  const { people } = await knowPeople(ctx, tenantId, [email])
  const person = people.get(email)
  if (!person) throw new Error('Somebody asked for is not in the answer')
  const { mode, scope, measures } = person.permission
  return {
    email,
    ...(await said(ctx, tenantId, person)),
    mode,
    scope,
    ...asking(person, ctx.now()),
    measures,
  }
}

async function said({ db }: Pick<Context, 'db'>, tenantId: string, { facts }: KnownPerson) {
  if (!facts) return { state: 'none' as const, since: null, isFinal: false, events: [] }
  const one = { tenantId, contactId: facts.contactId }
  const consent = await findConsentBy(db, one)
  const events = await listConsentEvents(db, one)
  return {
    state: facts.consent,
    since: facts.consentAt?.toISOString() ?? null,
    isFinal: consent !== undefined && isFinal(consent),
    events: events.map(consentEvent),
  }
}

function asking({ mayAskFrom }: KnownPerson, now: Date) {
  const mayAsk = mayAskFrom !== undefined && mayAskFrom <= now
  return { mayAsk, askAgainAt: mayAsk ? null : (mayAskFrom?.toISOString() ?? null) }
}

function consentEvent(row: Awaited<ReturnType<typeof listConsentEvents>>[number]): ConsentEvent {
  return {
    id: row.id,
    state: row.state,
    at: row.at.toISOString(),
    by: row.by,
    recordedBy: row.recorded_by_name,
    source: row.source,
    wording: row.wording,
    note: row.note,
    fromOwnNetwork: row.from_own_network,
  }
}

/**
 * Records what a recipient told somebody here; who is unknown becomes a contact with it.
 *
 * A no takes effect at once, for mail already sent as well (law 5), and is on the list that is replayed
 * after a backup was restored.
 *
 * @throws Problem `invalid-request` for a yes without a note of where its proof is, and for an answer
 *   from the future or from before their latest; `internal-only` for a colleague;
 *   `refused-by-recipient` where only the recipient can change it
 */
export async function recordConsent(
  ctx: Context,
  caller: Caller,
  answer: RecordConsentRequest & { email: string },
): Promise<void> {
  const { tenantId, salespersonId } = caller
  const { email } = answer
  const now = ctx.now()
  const said = checkedAnswer(answer, now)
  await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    if (isInternalAddress(email, await listInternalDomains(db, tenantId)))
      throw new Problem('internal-only', 'Colleagues are never followed', { about: [email] })
    const contactId = (await ensurePeople(within, tenantId, [{ email }])).get(email)
    if (!contactId) throw erasedForGood(email)
    const change = await takeConsentStep(within, {
      ...said,
      tenantId,
      contactId,
      to: said.isYes ? 'granted' : await noOf(within, { tenantId, contactId }),
      by: 'organisation',
      recordedBy: salespersonId,
      fromOwnNetwork: false,
    })
    // A yes is not on that list: it must never take back a no that a restored backup forgot.
    if (!said.isYes) await appendReplay(within, { tenantId, kind: 'withdraw', email })
    await appendAudit(db, {
      tenantId,
      at: now,
      actor: 'person',
      actorId: salespersonId,
      action: 'consent-changed',
      subject: `contact ${contactId}`,
      detail: { ...change, source: said.source },
    })
  })
}

function checkedAnswer({ state, source, at, note = '' }: RecordConsentRequest, now: Date) {
  const said = { isYes: state === 'granted', source, at: at ? new Date(at) : now }
  const proof = storableText(note).trim()
  if (said.isYes && proof === '')
    throw new Problem('invalid-request', 'Note where the proof is', { about: ['note'] })
  // A leap second is no moment here, and nobody was asked before there was mail.
  if (!(said.at.getTime() >= 0 && said.at <= now))
    throw new Problem('invalid-request', 'This is not a moment up to now', { about: ['at'] })
  return { ...said, note: proof === '' ? null : proof }
}

async function noOf({ db }: Pick<Context, 'db'>, one: { tenantId: string; contactId: string }) {
  return stateOfNo((await lockConsent(db, one))?.state ?? 'none')
}
