import type { LoggingProblem } from '../../contract/logging-problem.ts'
import type { LoggingSource } from '../../contract/logging-source.ts'
import type { LoggingValidation, ValidationStep } from '../../contract/logging-validation.ts'
import type { CheckedStep } from './mail-source.ts'

/** What is looked at, in this order. */
const STEPS: readonly ValidationStep[] = [
  ...(['credential', 'token', 'mailbox', 'read', 'archive', 'job', 'mail-flow'] as const),
]

/** A mail every week is little for people who sell. */
const QUIET_MS = 7 * 86_400_000
/** So many rounds late, a job is not run by anybody. */
const ROUNDS_LATE = 3
const MINUTE_MS = 60_000

export const passed = (step: ValidationStep): CheckedStep => ({
  ...{ step, outcome: 'passed', problem: null, detail: null },
})

export const failed = (
  step: ValidationStep,
  problem: LoggingProblem,
  detail: string | null = null,
): CheckedStep => ({ step, outcome: 'failed', problem, detail })

const skipped = (step: ValidationStep): CheckedStep => ({
  ...{ step, outcome: 'skipped', problem: null, detail: null },
})

interface JobFacts {
  isEnabled: boolean
  everyMinutes: number
  nextRunAt: Date | null
  isRunning: boolean
  problem: LoggingProblem | null
}

/** Whether the mailbox is looked at; nobody expects it to be while email logging is off. */
export function jobStep(job: JobFacts, now: Date): CheckedStep {
  if (!job.isEnabled) return skipped('job')
  if (!job.nextRunAt) return failed('job', 'not-scheduled')
  if (job.problem) return failed('job', job.problem)
  const lateMs = now.getTime() - job.nextRunAt.getTime()
  const isLate = !job.isRunning && lateMs > ROUNDS_LATE * job.everyMinutes * MINUTE_MS
  return isLate ? failed('job', 'not-scheduled') : passed('job')
}

interface MailFlow {
  source: LoggingSource | null
  isEnabled: boolean
  /** Null: none was started. */
  probe: { outSeenAt: Date | null; inSeenAt: Date | null } | null
  /** When something last arrived in the mailbox. */
  lastArrival: Date | null
}

/** Whether mail comes in: a probe says it for each direction, mail that came in says that it does. */
export function mailFlowStep(
  { source, isEnabled, probe, lastArrival }: MailFlow,
  now: Date,
): CheckedStep {
  if (!isEnabled || !source || source.kind === 'pane') return skipped('mail-flow')
  const isQuiet = !lastArrival || now.getTime() - lastArrival.getTime() > QUIET_MS
  const isProven = probe ? Boolean(probe.outSeenAt && probe.inSeenAt) : !isQuiet
  if (isProven) return passed('mail-flow')
  return { step: 'mail-flow', outcome: 'warning', problem: 'no-recent-mail', detail: null }
}

/** Every step in order; those that nobody came to are skipped. */
export function inOrder(done: readonly CheckedStep[]): LoggingValidation['steps'] {
  return STEPS.map((step) => done.find((one) => one.step === step) ?? skipped(step))
}
