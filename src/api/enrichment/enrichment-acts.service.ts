import { ENRICHMENT_WORDING, type EnrichmentAct } from '../../contract/enrichment.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import {
  changeHeld,
  type EnrichmentAudit,
  type HeldEnrichment,
} from './change-enrichment.service.ts'
import { deleteAllMailboxes, hurryMailboxes, rewindMailboxes } from './chosen-mailbox.store.ts'
import { deleteRuns, deleteShown } from './collected-data.store.ts'
import {
  lookAtPermission,
  seenPermission,
  type SeenPermission,
} from './enrichment-permission.service.ts'
import { missingSteps } from './enrichment-setup.ts'
import { updateEnrichment, withoutLease, type EnrichmentChange } from './enrichment-setup.store.ts'
import { unfinished } from './resolve-targets.service.ts'

const HOUR_MS = 3_600_000

type Act = Exclude<EnrichmentAct['act'], 'check-permission'>

/**
 * Does what an administrator asks for; see the contract.
 *
 * @throws Problem `setup-unfinished` naming the steps, `changed-meanwhile`
 */
export async function actOnEnrichment(
  ctx: Context,
  by: Caller,
  { act, revision }: EnrichmentAct,
): Promise<void> {
  if (act === 'check-permission') {
    const seen = await lookAtPermission(ctx, by.tenantId)
    return changeHeld(ctx, { by, revision }, (held) => writePermission(held, seen))
  }
  return changeHeld(ctx, { by, revision }, (held) => ACTS[act](held, ctx))
}

const ACTS: Record<Act, (held: HeldEnrichment, ctx: Context) => Promise<EnrichmentAudit | null>> = {
  async start(held, ctx) {
    const { row, at } = held
    if (row.is_enabled) return null
    mustBeReady(held, ctx)
    const next_run_at = new Date(at.getTime() + row.delay_hours * HOUR_MS)
    await write(held, {
      ...{ is_enabled: true, enabled_at: at, next_run_at, problem: null, failures: 0 },
      // The tenant's administrator came back, and nobody here looked yet.
      ...(row.permission_given_at === null && seenFirst(held)),
    })
    return { action: 'enrichment-switched', detail: { to: 'on', delayHours: row.delay_hours } }
  },
  async stop(held) {
    if (!held.row.is_enabled) return null
    await write(held, { ...STOPPED, ...withoutLease })
    return { action: 'enrichment-switched', detail: { to: 'off' } }
  },
  async run(held, ctx) {
    mustBeReady(held, ctx)
    if (!held.row.is_enabled) throw unfinished(['start'])
    await hurryMailboxes(held.db, { tenantId: held.row.tenant_id, at: held.at })
    await write(held, { next_run_at: held.at, problem: null, failures: 0 })
    return { action: 'enrichment-changed', detail: { act: 'run' } }
  },
  async recollect(held) {
    const { db, row, at } = held
    if (row.name === null) throw unfinished(['settings'])
    await rewindMailboxes(db, { tenantId: row.tenant_id, at })
    await write(held, { ...withoutLease, ...(row.is_enabled && { next_run_at: at }) })
    return { action: 'enrichment-changed', detail: { act: 'recollect' } }
  },
  async clear(held) {
    const { db, row, at } = held
    const tenantId = row.tenant_id
    await deleteShown(db, tenantId)
    await deleteRuns(db, tenantId)
    await deleteAllMailboxes(db, tenantId)
    await write(held, { ...NOTHING_SET_UP, ...withoutLease, clearing_since: at })
    return { action: 'enrichment-cleared', detail: {} }
  },
}

const STOPPED = { is_enabled: false, next_run_at: null }

/** The permission is the tenant's and stays with it. */
const NOTHING_SET_UP = {
  ...{ ...STOPPED, enabled_at: null, name: null, output: null, targets: [], weights: null },
  ...{ people: 'domains', addresses: 'all', aggregate_only: true, time_zone: 'UTC' },
  ...{ delay_hours: 6, every_minutes: 60 },
  ...{ agreed_at: null, agreed_by: null, agreed_wording: null, agreed_locale: null },
  ...{ problem: null, failures: 0, counted_at: null, counted_day: null, resolved_at: null },
} as const satisfies EnrichmentChange

const write = ({ db, row }: HeldEnrichment, change: EnrichmentChange) =>
  updateEnrichment(db, row.tenant_id, change)

function mustBeReady({ row }: HeldEnrichment, { config }: Context): void {
  const hasApplication = config.enrichment !== null
  const missing = missingSteps(row, { hasApplication, wording: ENRICHMENT_WORDING })
  if (missing.length > 0) throw unfinished(missing)
}

/** Who sees it given first is written down with it; seen again, nothing is new. */
async function writePermission(
  held: HeldEnrichment,
  seen: SeenPermission,
): Promise<EnrichmentAudit | null> {
  const { row } = held
  const change = seenPermission(row, seen)
  const isFirst = change.permission === 'given' && row.permission_given_at === null
  await write(held, { ...change, ...(isFirst && seenFirst(held)), ...goesOn(held, change) })
  const now = change.permission ?? row.permission
  if (!isFirst && now === row.permission) return null
  return { action: 'enrichment-permitted', detail: { from: row.permission, to: now } }
}

/** Who saw first that permission was given, and when. */
const seenFirst = ({ at, by }: HeldEnrichment) => ({
  permission_given_at: at,
  permission_given_by: by.salespersonId,
})

/** What could not be read for want of it is read now, and not when it is due. */
function goesOn({ row, at }: HeldEnrichment, { permission }: EnrichmentChange): EnrichmentChange {
  const isAwaited = row.is_enabled && row.problem !== null && permission === 'given'
  return isAwaited ? { next_run_at: at, problem: null, failures: 0 } : {}
}
