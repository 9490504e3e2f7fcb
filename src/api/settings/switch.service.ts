import type { OrganisationState, SwitchRequest } from '../../contract/organisation.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { findLatestConsent, insertOrganisationConsent } from './organisation-consent.store.ts'
import { holdOrganisation } from './organisation-hold.service.ts'
import { organisationState } from './organisation-state.ts'
import { updateOrganisation, type OrganisationRow } from './organisation.store.ts'
import { switching, type Switching } from './switch.ts'

/**
 * Switches an organisation. Recording waits for it and it for recording: once it is acknowledged,
 * nothing is recorded that is not allowed any more (law 5). Doing it again changes nothing.
 *
 * @throws Problem `changed-meanwhile`, `terminated` or `consent-required`
 */
export async function switchOrganisation(
  ctx: Context,
  caller: Caller,
  request: SwitchRequest,
): Promise<void> {
  const state = await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const row = await holdOrganisation(within, caller.tenantId, request.revision)
    const before = organisationState(row)
    const consent = await findLatestConsent(db, caller.tenantId)
    const change = switching({ state: before, consentedTo: consent?.wording ?? null }, request)
    if (change === 'nothing') return before
    await write(within, caller, { row, request, change: allowed(change) })
    return allowed(change).to
  })
  // Whoever is connected sees nothing more of what is hidden.
  if (state !== 'on') ctx.alertNews.end(caller.tenantId)
}

type Change = Extract<Switching, object>

function allowed(change: Exclude<Switching, 'nothing'>): Change {
  if (change === 'terminated')
    throw new Problem('terminated', 'The organisation has to be restored first')
  if (change === 'consent-required')
    throw new Problem('consent-required', 'Switching on takes consent to what Follow does')
  return change
}

interface Switched {
  row: OrganisationRow
  request: SwitchRequest
  change: Change
}

async function write(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { row, request: { consent }, change }: Switched,
): Promise<void> {
  const at = ctx.now()
  const from = organisationState(row)
  if (change.consents && consent) {
    await insertOrganisationConsent(ctx.db, {
      ...{ tenant_id: tenantId, id: ctx.newId(), at, salesperson_id: salespersonId },
      ...consent,
    })
  }
  await updateOrganisation(ctx.db, tenantId, changed(row, change.to, { at, salespersonId }))
  const act = { tenantId, at, actor: 'person' as const, actorId: salespersonId, subject: null }
  if (change.consents)
    await appendAudit(ctx.db, { ...act, action: 'organisation-consented', detail: { ...consent } })
  if (from !== change.to)
    await appendAudit(ctx.db, {
      ...act,
      action: 'organisation-switched',
      detail: { from, to: change.to },
    })
}

/** On and off each begin now; terminating and restoring leave off as it is. */
function changed(
  row: OrganisationRow,
  to: OrganisationState,
  { at, salespersonId }: { at: Date; salespersonId: string },
) {
  if (organisationState(row) === to) return {}
  const isOn = to === 'on'
  return {
    follow_enabled: isOn,
    ...(row.follow_enabled !== isOn && { follow_enabled_since: at }),
    terminated_at: to === 'terminated' ? at : null,
    changed_by: salespersonId,
  }
}
