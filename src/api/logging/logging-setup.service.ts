import type { LoggingSource } from '../../contract/logging-source.ts'
import {
  LOGGING_WORDING,
  type LoggingConsentRequest,
  type LoggingSetupRequest,
} from '../../contract/logging.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { deleteBackfill } from './backfill.store.ts'
import { changeSetup, type HeldSetup, type SetupAct } from './change-setup.service.ts'
import { recreateJob } from './logging-job.service.ts'
import { hurryJob } from './logging-job.store.ts'
import { invalidated } from './logging-setup.ts'
import { updateLoggingSetup } from './logging-setup.store.ts'
import { deleteSignIns } from './logging-sign-in.store.ts'
import { endJob, NOTHING_SET_UP, without } from './take-back.service.ts'

const MINUTE_MS = 60_000

/**
 * Chooses where mail is logged from, and how often. What does not hold for it any more is taken back:
 * consent, and with it that logging is on; the account; the credential.
 *
 * @throws Problem `changed-meanwhile`
 */
export function setLogging(
  ctx: Context,
  by: Caller,
  { source, revision, ...schedule }: LoggingSetupRequest,
): Promise<void> {
  return changeSetup(ctx, { by, revision }, (held) =>
    writeSource(held, { source: oneSpelling(source), ...schedule }),
  )
}

async function writeSource(
  held: HeldSetup,
  { source, everyMinutes, batchSize }: Omit<LoggingSetupRequest, 'revision'>,
): Promise<SetupAct> {
  const { ctx, row, at, by } = held
  const takenBack = invalidated(row.source, source)
  await updateLoggingSetup(ctx.db, row.tenant_id, {
    ...{ source, every_minutes: everyMinutes, batch_size: batchSize },
    ...{ changed_at: at, changed_by: by.salespersonId },
    ...without(takenBack),
  })
  await endJob(held, takenBack)
  const next = new Date(at.getTime() + everyMinutes * MINUTE_MS)
  await hurryJob(ctx.db, { tenantId: row.tenant_id, at: next, trigger: 'schedule' })
  const detail = { source: source.kind, everyMinutes, batchSize, takenBack: [...takenBack] }
  return { action: 'logging-changed', detail }
}

function oneSpelling(source: LoggingSource): LoggingSource {
  if (source.kind !== 'graph') return source
  const { mailbox, clientId } = source
  return { ...source, mailbox: normaliseAddress(mailbox), clientId: clientId.toLowerCase() }
}

/**
 * Writes down that an administrator agreed to what is logged, and to which words.
 *
 * @throws Problem `consent-required` for other words than today's, `setup-unfinished` where there is
 *   nothing yet to agree to
 */
export function consentToLogging(
  ctx: Context,
  by: Caller,
  { wording, locale, revision }: LoggingConsentRequest,
): Promise<void> {
  if (wording !== LOGGING_WORDING)
    throw new Problem('consent-required', 'The words to agree to are others by now')
  return changeSetup(ctx, { by, revision }, async ({ ctx: { db }, row, at }) => {
    if (!row.source) throw unfinished(['source'])
    await updateLoggingSetup(db, row.tenant_id, {
      ...{ consent_at: at, consent_by: by.salespersonId },
      ...{ consent_wording: wording, consent_locale: locale },
    })
    return { action: 'logging-consented', detail: { wording, locale } }
  })
}

/**
 * Forgets the set-up and its secrets; what was logged stays.
 *
 * @throws Problem `logging-on` while it is on
 */
export function clearLogging(
  ctx: Context,
  by: Caller,
  { revision }: { revision: number },
): Promise<void> {
  return changeSetup(ctx, { by, revision }, async ({ ctx: { db }, row, at }) => {
    const tenantId = row.tenant_id
    if (row.is_enabled) throw new Problem('logging-on', 'Email logging has to be stopped first')
    await updateLoggingSetup(db, tenantId, {
      ...{ ...NOTHING_SET_UP, source: null },
      ...{ changed_at: at, changed_by: by.salespersonId },
    })
    await deleteSignIns(db, tenantId)
    await recreateJob(db, tenantId, null)
    await deleteBackfill(db, tenantId)
    return { action: 'logging-cleared', detail: {} }
  })
}

/** Refusal that names what has to be done first. */
export function unfinished(steps: readonly string[]): Problem {
  return new Problem('setup-unfinished', 'Email logging is not set up', { about: steps })
}
