import type { Context } from '../context.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import { findOrganisation } from '../settings/organisation.store.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import { isGoodState, tenantOfState } from './consent-state.ts'
import { lookAtPermission, notePermission } from './enrichment-permission.service.ts'

/** What the identity provider says in the address it sends the browser to; empty where it says nothing. */
export interface ConsentAnswer {
  state: string
  tenant: string
  /** `True` where the administrator agreed. */
  consent: string
  error: string
}

/**
 * The tenant's administrator comes back. Nothing that the address says is believed: whether permission was
 * given says a token, and that alone is written down.
 */
export async function finishConsent(ctx: Context, answer: ConsentAnswer): Promise<ConsentOutcome> {
  const tenantId = await tenantOf(ctx, answer)
  if (tenantId === undefined) return 'unknown'
  if (answer.error !== '') return answer.error === 'access_denied' ? 'declined' : 'failed'
  if (answer.consent.toLowerCase() !== 'true') return 'declined'
  const seen = await lookAtPermission(ctx, tenantId)
  await notePermission(ctx.db, tenantId, seen)
  if (seen.permission === 'given') return 'given'
  return seen.permission === 'missing' ? 'incomplete' : 'unreachable'
}

/** Only a link of ours is answered, and only for the organisation that it was made for. */
async function tenantOf(
  { db, now }: Context,
  { state, tenant }: ConsentAnswer,
): Promise<string | undefined> {
  const tenantId = tenantOfState(state)
  if (tenantId === undefined || (tenant !== '' && tenant.toLowerCase() !== tenantId))
    return undefined
  if (!(await findOrganisation(db, tenantId))) return undefined
  return isGoodState(await findFingerprintKey(db, tenantId), state, now()) ? tenantId : undefined
}
