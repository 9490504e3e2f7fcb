import { RECIPIENT_WORDING, type ConsentSource, type ConsentState } from '../../contract/consent.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import {
  afterStep,
  beginsPermission,
  stepObstacle,
  type ConsentStep,
  type Standing,
} from './consent-state.ts'
import { insertConsentEvent, lockConsent, updateConsent } from './consent.store.ts'

/** A step of somebody's consent with everything that is kept as its proof. */
export interface ProvenStep extends ConsentStep {
  tenantId: string
  contactId: string
  /** Salesperson id; null: the recipient did it on their own page. */
  recordedBy: string | null
  /** Null for a request. */
  source: ConsentSource | null
  /** As the store can hold it; null: none. */
  note: string | null
  /** It came from a network that our own people use. */
  fromOwnNetwork: boolean
}

/**
 * Takes a step of somebody's consent and keeps the proof. Belongs into a transaction, which the caller
 * ends with the audit entry; the contact is held from here on.
 *
 * A permission begins now, whenever the yes was said: hits from before are not recorded.
 *
 * @param ctx its `db` is the transaction
 * @returns the state before and after
 * @throws Problem `refused-by-recipient` where only the recipient can change it, `not-found` where the
 *   contact is gone, `invalid-request` where they said something else later
 */
export async function takeConsentStep(
  ctx: Pick<Context, 'db' | 'now' | 'newId'>,
  step: ProvenStep,
): Promise<{ from: ConsentState; to: ConsentState }> {
  const standing = await lockConsent(ctx.db, step)
  if (!standing) throw new Problem('not-found', 'There is no such contact')
  refuseObstacle(standing, step)
  const after = afterStep(standing, step)
  const begins = beginsPermission(standing.state, after.state)
  const now = ctx.now()
  await updateConsent(ctx.db, step, { ...after, ...(begins && { allowedSince: now }) })
  await insertConsentEvent(ctx.db, {
    tenant_id: step.tenantId,
    id: ctx.newId(),
    contact_id: step.contactId,
    state: step.to,
    at: step.at,
    recorded_at: now,
    by: step.by,
    recorded_by: step.recordedBy,
    source: step.source,
    wording: RECIPIENT_WORDING,
    note: step.note,
    from_own_network: step.fromOwnNetwork,
  })
  return { from: standing.state, to: after.state }
}

function refuseObstacle(standing: Standing, step: ConsentStep): void {
  const obstacle = stepObstacle(standing, step)
  if (obstacle === 'final')
    throw new Problem('refused-by-recipient', 'Only the recipient can change what they said')
  if (obstacle === 'later-word')
    throw new Problem('invalid-request', 'They said something else later', { about: ['at'] })
}
