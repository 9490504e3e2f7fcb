import type { Organisation, OrganisationDay } from '../../contract/organisation.ts'
import type { Context } from '../context.ts'
import { waitingHits } from '../processes/waiting-hits.service.ts'
import { utcDayBefore } from '../engagement/utc-day.ts'
import { totalCounts } from '../follow/total-counts.ts'
import { listInternalDomains } from './internal-domain.store.ts'
import { findLatestConsent } from './organisation-consent.store.ts'
import { countOrganisation, listOrganisationDays } from './organisation-overview.store.ts'
import { organisationState } from './organisation-state.ts'
import { findOrganisation, type OrganisationRow } from './organisation.store.ts'
import { purgeDue } from './purge-due.ts'
import { findSalesperson } from './salesperson.store.ts'
import { needsConsent } from './switch.ts'

const DAYS_SHOWN = 30

/** A day with fewer hits could tell of one person. */
const FEWEST = 5

/** The state of every part of an organisation, for its administrator. */
export async function describeOrganisation(ctx: Context, tenantId: string): Promise<Organisation> {
  const organisation = await findOrganisation(ctx.db, tenantId)
  const consent = await findLatestConsent(ctx.db, tenantId)
  return {
    ...(await standing(ctx, tenantId, organisation ?? gone(ctx.now()))),
    consent: consent ? { ...consent, at: consent.at.toISOString() } : null,
    needsConsent: needsConsent(consent?.wording ?? null),
    internalDomains: await listInternalDomains(ctx.db, tenantId),
    counts: await countOrganisation(ctx.db, tenantId),
    waitingHits: await waitingHits(ctx),
    totals: await latestTotals(ctx, tenantId),
    fewest: FEWEST,
  }
}

type Standing = Pick<
  OrganisationRow,
  'follow_enabled' | 'follow_enabled_since' | 'changed_by' | 'terminated_at' | 'revision'
>

/** Somebody may still be here after everything was removed: then there is nothing, and it is off. */
const gone = (now: Date): Standing => ({
  follow_enabled: false,
  follow_enabled_since: now,
  changed_by: null,
  terminated_at: null,
  revision: 0,
})

async function standing(ctx: Context, tenantId: string, row: Standing) {
  const { purgeAfterDays } = ctx.config
  const purgeAt = row.terminated_at && purgeDue(row.terminated_at, purgeAfterDays)
  return {
    state: organisationState(row),
    since: row.follow_enabled_since.toISOString(),
    changedBy: await nameOf(ctx, tenantId, row.changed_by),
    purgeAt: purgeAt?.toISOString() ?? null,
    purgeAfterDays,
    revision: row.revision,
  }
}

async function nameOf({ db }: Context, tenantId: string, salespersonId: string | null) {
  if (salespersonId === null) return null
  const person = await findSalesperson(db, { tenantId, salespersonId })
  return person?.name ?? null
}

async function latestTotals({ db, now }: Context, tenantId: string): Promise<OrganisationDay[]> {
  const since = utcDayBefore(now(), DAYS_SHOWN - 1)
  const days = await listOrganisationDays(db, { tenantId, since, fewest: FEWEST })
  return days.map(({ day, ...numbers }) => ({ day, ...totalCounts(numbers) }))
}
