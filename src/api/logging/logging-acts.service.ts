import type { BackfillRequest } from '../../contract/logging-job.ts'
import type { LoggingSwitchRequest } from '../../contract/logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { cancelBackfill, pauseBackfill, resumeBackfill, startBackfill } from './backfill.service.ts'
import { changeSetup, type HeldSetup } from './change-setup.service.ts'
import { recreateJob, runNow, startLoggingJob, stopLoggingJob } from './logging-job.service.ts'
import { missingSteps, type SetupState } from './logging-setup.ts'
import { unfinished } from './logging-setup.service.ts'
import { isLogging, updateLoggingSetup } from './logging-setup.store.ts'
import { probeCode } from './probe-code.ts'
import { startProbe } from './probe.store.ts'

/**
 * Starts or stops email logging, and its job with it. Doing it again changes nothing.
 *
 * @throws Problem `setup-unfinished` naming the steps, `changed-meanwhile`
 */
export function switchLogging(
  ctx: Context,
  by: Caller,
  { isEnabled, revision }: LoggingSwitchRequest,
): Promise<void> {
  return changeSetup(ctx, { by, revision }, async ({ ctx: { db }, row, at }) => {
    if (row.is_enabled === isEnabled) return null
    const missing = isEnabled ? missingSteps(stateOf(row), at) : []
    if (missing.length > 0) throw unfinished(missing)
    const changed = { changed_at: at, changed_by: by.salespersonId }
    await updateLoggingSetup(db, row.tenant_id, { is_enabled: isEnabled, ...changed })
    if (isEnabled) await startLoggingJob(db, row.tenant_id, at)
    else await stopLoggingJob(db, row.tenant_id)
    return { action: 'logging-switched', detail: { to: isEnabled ? 'on' : 'off' } }
  })
}

/** A set-up as its rules see it. */
export function stateOf(row: LoggingSetupRow): SetupState {
  return {
    source: row.source,
    credential: row.credential_kind && {
      kind: row.credential_kind,
      expiresAt: row.credential_expires_at,
    },
    hasAccount: row.account_id !== null,
    consentedTo: row.consent_wording,
  }
}

/** Has the mailbox looked at now. @throws Problem `logging-off` */
export function runLogging(ctx: Context, by: Caller): Promise<void> {
  return changeSetup(ctx, { by }, async (held) => {
    await mustBeOn(held)
    await runNow(held.ctx.db, held.row.tenant_id, held.at)
    return { action: 'logging-changed', detail: { job: 'run' } }
  })
}

/** Has everything in the mailbox looked at again. @throws Problem `changed-meanwhile` */
export function recreateLoggingJob(
  ctx: Context,
  by: Caller,
  { revision }: { revision: number },
): Promise<void> {
  return changeSetup(ctx, { by, revision }, async ({ ctx: { db }, row, at }) => {
    await recreateJob(db, row.tenant_id, row.is_enabled ? at : null)
    return { action: 'logging-changed', detail: { job: 'recreated' } }
  })
}

/**
 * Starts or steers a back-fill.
 *
 * @throws Problem `logging-off`, `not-found` where there is none, `setup-unfinished` where there is no
 *   mailbox, `invalid-request` without a number of days
 */
export function backfillLogging(ctx: Context, by: Caller, request: BackfillRequest): Promise<void> {
  return changeSetup(ctx, { by }, async (held) => {
    const { act, days } = request
    if (act === 'start' || act === 'resume') await mustBeOn(held)
    await steer(held, request)
    return { action: 'logging-backfilled', detail: { act, ...(days !== undefined && { days }) } }
  })
}

async function steer(
  { ctx: { db }, row, at }: HeldSetup,
  { act, days }: BackfillRequest,
): Promise<void> {
  const tenantId = row.tenant_id
  switch (act) {
    case 'start':
      if (row.source?.kind === 'pane') throw unfinished(['source'])
      if (days === undefined)
        throw new Problem('invalid-request', 'Say of how many days', { about: ['days'] })
      return startBackfill(db, { tenantId, days, at })
    case 'pause':
      return pauseBackfill(db, tenantId)
    case 'resume':
      return resumeBackfill(db, tenantId, at)
    case 'cancel':
      return cancelBackfill(db, tenantId)
  }
}

/** Gives out a code whose mail tells whether the mail-flow rules work. @throws Problem `logging-off` */
export function beginProbe(ctx: Context, by: Caller): Promise<void> {
  return changeSetup(ctx, { by }, async (held) => {
    await mustBeOn(held)
    const code = probeCode(ctx.randomBytes)
    await startProbe(held.ctx.db, { tenantId: held.row.tenant_id, code, at: held.at })
    return { action: 'logging-changed', detail: { probe: 'started' } }
  })
}

/** Off is also where Follow itself is. */
async function mustBeOn({ ctx, row }: HeldSetup): Promise<void> {
  if (await isLogging(ctx.db, row.tenant_id)) return
  throw new Problem('logging-off', 'Email logging is switched off')
}
