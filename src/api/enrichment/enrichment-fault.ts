import type { EnrichmentProblem } from '../../contract/enrichment-problem.ts'
import { MailSourceError, type MailSourceFault } from '../logging/mail-source.ts'

/** What stands in the way, as administrators are told; what is not here is an unexpected answer. */
const BY_FAULT: Partial<Record<MailSourceFault, EnrichmentProblem>> = {
  'credential-missing': 'application-missing',
  'credential-refused': 'credential-refused',
  // An application that the tenant does not know was never permitted.
  'sign-in-needed': 'permission-needed',
  'consent-needed': 'permission-needed',
  'permission-missing': 'permission-needed',
  'mailbox-not-found': 'mailbox-unknown',
  'mailbox-unsupported': 'mailbox-closed',
  throttled: 'throttled',
  unreachable: 'unreachable',
}

export interface EnrichmentFault {
  problem: EnrichmentProblem
  /** How long Graph asks to be left alone; null: it does not say. */
  retryAfterMs: number | null
}

/**
 * What it means that a mailbox, the directory or a token cannot be had.
 *
 * @param error anything thrown; what nobody expected is an unexpected answer
 */
export function enrichmentFault(error: unknown): EnrichmentFault {
  if (!(error instanceof MailSourceError))
    return { problem: 'unexpected-answer', retryAfterMs: null }
  const { fault, retryAfterMs } = error
  return { problem: BY_FAULT[fault] ?? 'unexpected-answer', retryAfterMs }
}

/**
 * Like `enrichmentFault`, for one mailbox while others can be read: to be refused there means that this
 * one is kept closed, such as by a policy in Exchange, and not that the permission is gone.
 */
export function mailboxFault(error: unknown): EnrichmentFault {
  if (error instanceof MailSourceError && error.fault === 'permission-missing')
    return { problem: 'mailbox-closed', retryAfterMs: error.retryAfterMs }
  return enrichmentFault(error)
}
