import type { LoggingValidation, ValidationStep } from '../../contract/logging-validation.ts'
import type { Context } from '../context.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { openCredential } from './credential.service.ts'
import { graphToken } from './graph-token.service.ts'
import { isRunning } from './job-schedule.ts'
import { findLastArrival } from './logging-counts.store.ts'
import { findJob } from './logging-job.store.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { MailSourceError, type CheckedStep } from './mail-source.ts'
import { failed, inOrder, jobStep, mailFlowStep, passed } from './validation-steps.ts'

/** Longer than the parts themselves wait; after it, whoever asked is answered. */
const CREDENTIAL_MS = 20_000
const TOKEN_MS = 20_000
const MAILBOX_MS = 60_000

/**
 * Tries every step of the set-up, changing nothing; after one that failed, nothing of the mailbox is.
 *
 * @param mailboxMs how long the mailbox may take
 */
export async function validateLogging(
  ctx: Context,
  tenantId: string,
  mailboxMs = MAILBOX_MS,
): Promise<LoggingValidation> {
  const at = ctx.now()
  const setup = await findLoggingSetup(ctx.db, tenantId)
  const mailbox =
    setup && setup.source?.kind !== 'pane' ? await tryMailbox(ctx, setup, mailboxMs) : []
  const own = setup
    ? await lookAround(ctx, setup, at)
    : [failed('credential', 'credential-missing')]
  const steps = inOrder([...mailbox, ...own])
  const isWorking = steps.every(({ outcome }) => outcome !== 'failed')
  return { at: at.toISOString(), isWorking, steps }
}

async function tryMailbox(
  ctx: Context,
  setup: LoggingSetupRow,
  mailboxMs: number,
): Promise<CheckedStep[]> {
  const credential = await tried('credential', CREDENTIAL_MS, () => openCredential(ctx, setup))
  if (credential.outcome === 'failed') return [credential]
  const isGraph = setup.source?.kind === 'graph'
  const token = isGraph ? [await tried('token', TOKEN_MS, () => graphToken(ctx, setup))] : []
  if (token.some(({ outcome }) => outcome === 'failed')) return [credential, ...token]
  return [credential, ...token, ...(await checkSource(ctx, setup.tenant_id, mailboxMs))]
}

/** What the source itself tries; where it cannot even be opened, that is its mailbox. */
async function checkSource(
  ctx: Context,
  tenantId: string,
  timeoutMs: number,
): Promise<CheckedStep[]> {
  const steps: CheckedStep[] = []
  const all = await tried('mailbox', timeoutMs, async () => {
    const source = await ctx.openMailSource(tenantId)
    try {
      steps.push(...(await source.check()))
    } finally {
      await source.close()
    }
  })
  return all.outcome === 'failed' ? [all] : steps
}

async function tried(
  step: ValidationStep,
  timeoutMs: number,
  attempt: () => Promise<unknown>,
): Promise<CheckedStep> {
  try {
    await within(timeoutMs, attempt())
    return passed(step)
  } catch (error) {
    // Why it cannot be used is what is asked for; anything else is a bug.
    if (!(error instanceof MailSourceError) || error.fault === 'cursor-expired') throw error
    return failed(step, error.fault, error.message)
  }
}

async function within(timeoutMs: number, attempt: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const late = new MailSourceError('unreachable', `No answer within ${timeoutMs / 1000} s`)
    timer = setTimeout(() => reject(late), timeoutMs)
  })
  await Promise.race([attempt, tooLong]).finally(() => clearTimeout(timer))
}

/** What is known without asking anybody. */
async function lookAround(ctx: Context, setup: LoggingSetupRow, now: Date): Promise<CheckedStep[]> {
  const tenantId = setup.tenant_id
  const job = await findJob(ctx.db, tenantId)
  const isEnabled = setup.is_enabled
  const asked = {
    ...{ isEnabled, everyMinutes: setup.every_minutes, problem: job?.problem ?? null },
    ...{ nextRunAt: job?.next_run_at ?? null, isRunning: job ? isRunning(job, now) : false },
  }
  const { probe_code, probe_out_at, probe_in_at, source } = setup
  const probe = probe_code === null ? null : { outSeenAt: probe_out_at, inSeenAt: probe_in_at }
  const lastArrival = await findLastArrival(ctx.db, tenantId)
  return [jobStep(asked, now), mailFlowStep({ source, isEnabled, probe, lastArrival }, now)]
}
