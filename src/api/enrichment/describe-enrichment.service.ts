import type { Enrichment } from '../../contract/enrichment.ts'
import type { Context } from '../context.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { Db, EnrichmentRow } from '../store/schema.ts'
import { STANDARD_WEIGHTS } from './account-score.ts'
import { countMailboxes } from './chosen-mailbox.store.ts'
import { findCollected } from './collected.store.ts'
import { consentUrl } from './consent-link.service.ts'
import { countTotals, findLastRun, shownRun } from './enrichment-overview.store.ts'
import { findEnrichment } from './enrichment-setup.store.ts'
import { NEEDED_PERMISSIONS } from './graph-permission.ts'

/** Account engagement as its administrator sees it; nothing of individuals, and no secret. */
export async function describeEnrichment(ctx: Context, tenantId: string): Promise<Enrichment> {
  const { db, now } = ctx
  const row = await findEnrichment(db, tenantId)
  const run = await findLastRun(db, tenantId)
  return {
    settings: row ? settings(row) : null,
    mailboxes: await countMailboxes(db, tenantId),
    application: await application(ctx, tenantId),
    ...(await decided(db, tenantId, row)),
    run: run ? shownRun(run) : null,
    collected: await findCollected(db, tenantId, now()),
    totals: await countTotals(db, tenantId),
    weights: row?.weights ?? STANDARD_WEIGHTS,
    standardWeights: STANDARD_WEIGHTS,
  }
}

function settings(row: EnrichmentRow): Enrichment['settings'] {
  if (row.name === null) return null
  return {
    ...{ name: row.name, output: row.output ?? '', targets: row.targets },
    ...{ people: row.people, addresses: row.addresses, aggregateOnly: row.aggregate_only },
    ...{ timeZone: row.time_zone, delayHours: row.delay_hours, everyMinutes: row.every_minutes },
  }
}

async function application(ctx: Context, tenantId: string): Promise<Enrichment['application']> {
  const { enrichment } = ctx.config
  if (!enrichment) return null
  const { clientId } = enrichment
  return {
    ...{ clientId, permissions: [...NEEDED_PERMISSIONS] },
    consentUrl: await consentUrl(ctx, { tenantId, clientId }),
  }
}

type Decided = Pick<
  Enrichment,
  'agreement' | 'permission' | 'isEnabled' | 'isClearing' | 'enabledAt' | 'nextRunAt' | 'revision'
>

const UNDECIDED: Decided = {
  agreement: null,
  permission: { state: 'unknown', given: null, checkedAt: null, missing: [], problem: null },
  ...{ isEnabled: false, isClearing: false, enabledAt: null, nextRunAt: null, revision: 0 },
}

async function decided(db: Db, tenantId: string, row: EnrichmentRow | undefined): Promise<Decided> {
  if (!row) return UNDECIDED
  const recorded = async (at: Date | null, by: string | null) =>
    at && { at: at.toISOString(), by: await nameOf(db, tenantId, by) }
  return {
    agreement: agreement(row, await recorded(row.agreed_at, row.agreed_by)),
    permission: {
      state: row.permission,
      given: await recorded(row.permission_given_at, row.permission_given_by),
      checkedAt: iso(row.permission_checked_at),
      missing: row.permission_missing,
      problem: row.permission_problem,
    },
    ...{ isEnabled: row.is_enabled, isClearing: row.clearing_since !== null },
    enabledAt: iso(row.enabled_at),
    nextRunAt: iso(row.next_run_at),
    revision: row.revision,
  }
}

function agreement(
  { agreed_wording: wording, agreed_locale: locale }: EnrichmentRow,
  recorded: { at: string; by: string } | null,
): Enrichment['agreement'] {
  return recorded && wording !== null && locale !== null ? { ...recorded, wording, locale } : null
}

/** Whoever is not known here any more is still somebody. */
async function nameOf(db: Db, tenantId: string, salespersonId: string | null): Promise<string> {
  if (salespersonId === null) return ''
  const person = await findSalesperson(db, { tenantId, salespersonId })
  return person?.name || person?.email || salespersonId
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
