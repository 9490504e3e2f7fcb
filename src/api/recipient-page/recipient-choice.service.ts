import { appendAudit } from '../audit/audit.store.ts'
import { monthsAfter } from '../consent/asking.ts'
import { isFinal, stateOfNo, type Standing } from '../consent/consent-state.ts'
import { takeConsentStep } from '../consent/consent-step.service.ts'
import { lockConsent } from '../consent/consent.store.ts'
import type { Context } from '../context.ts'
import { findContactId, lockContact } from '../privacy/hold-subject.store.ts'
import type { ReplayKind } from '../privacy/replay-list.ts'
import { appendReplay } from '../privacy/replay-list.service.ts'
import { insertSubjectRequest, listRequestsAbout } from '../privacy/subject-request.store.ts'

/** A recipient who decides on their own page. */
export interface Decider {
  tenantId: string
  contactId: string
  /** Normalised. */
  email: string
  /** Of which page: one that knows who reads it, or one where they typed their address. */
  page: 'own' | 'shared'
  /** They are in a network that our own people use. */
  fromOwnNetwork: boolean
}

/**
 * The recipient says no to being measured. It holds from the moment this resolves, for all mail that
 * is out already too: recording waits for the contact (law 5). Said before, it changes nothing.
 */
export async function refuseMeasuring(ctx: Context, decider: Decider): Promise<void> {
  await decide(ctx, decider, (standing) =>
    isFinal(standing) ? undefined : { to: stateOfNo(standing.state), replay: 'withdraw' },
  )
}

/** The recipient agrees; hits from before this moment stay unrecorded. */
export async function allowMeasuring(ctx: Context, decider: Decider): Promise<void> {
  await decide(ctx, decider, ({ state, by }) =>
    state === 'granted' && by === 'recipient' ? undefined : { to: 'granted', replay: 'allow' },
  )
}

interface Decision {
  to: 'granted' | 'refused' | 'withdrawn'
  replay: ReplayKind
}

async function decide(
  ctx: Context,
  { tenantId, contactId, email, page, fromOwnNetwork }: Decider,
  decisionOf: (standing: Standing) => Decision | undefined,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const standing = await lockConsent(db, { tenantId, contactId })
    const decision = standing && decisionOf(standing)
    if (!decision) return
    // With the contact held, so that the list has two decisions in the order in which they hold.
    await appendReplay(within, { tenantId, kind: decision.replay, email })
    const at = ctx.now()
    const { from, to } = await takeConsentStep(within, {
      ...{ tenantId, contactId, to: decision.to, by: 'recipient', at, recordedBy: null },
      ...{ source: 'own-page', note: null, fromOwnNetwork },
    })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'recipient', actorId: null, action: 'consent-changed' },
      subject: `contact ${contactId}`,
      detail: { from, to, source: 'own-page', page, fromOwnNetwork },
    })
  })
}

/**
 * Somebody whom the page does not know asks for everything about an address to be erased: an
 * administrator decides. Nothing where nothing is kept about the address, or where it was asked for
 * already.
 *
 * @param email normalised
 */
export async function requestErasure(
  ctx: Context,
  { tenantId, email }: { tenantId: string; email: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const contactId = await findContactId(db, { tenantId, email })
    // Two who ask at once wait for each other here.
    if (contactId === undefined || !(await lockContact(db, { tenantId, contactId }))) return
    const earlier = await listRequestsAbout(db, { tenantId, email })
    if (earlier.some(({ kind, state }) => kind === 'erasure' && state === 'open')) return

    const at = ctx.now()
    const id = ctx.newId()
    await insertSubjectRequest(db, {
      ...{ tenant_id: tenantId, id, kind: 'erasure', state: 'open', email, source: 'own-page' },
      ...{ received_at: at, due_at: monthsAfter(at, 1), closed_at: null, closed_by: null },
      ...{ note: null, certificate: null },
    })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'recipient', actorId: null, action: 'request-received' },
      subject: `request ${id}`,
      detail: { kind: 'erasure', source: 'own-page' },
    })
  })
}
