import type { LoggingProblem } from '../../contract/logging-problem.ts'
import { MailSourceError } from './mail-source.ts'

export interface SourceFault {
  problem: LoggingProblem
  retryAfterMs: number | null
}

/** What stands in the way of reading the mailbox; what nobody expected is an unexpected answer. */
export function sourceFault(error: unknown): SourceFault {
  if (!(error instanceof MailSourceError))
    return { problem: 'unexpected-answer', retryAfterMs: null }
  const { fault, retryAfterMs } = error
  return { problem: fault === 'cursor-expired' ? 'unexpected-answer' : fault, retryAfterMs }
}

/** Whether it is too late to go on from a cursor: reading begins anew. */
export const isExpired = (error: unknown): boolean =>
  error instanceof MailSourceError && error.fault === 'cursor-expired'

/**
 * PostgreSQL's classes of errors that lie in what is to be written: feature not supported, data
 * exception, integrity, syntax, limit exceeded.
 */
const CLASSES_OF_CONTENT = ['0A', '22', '23', '42', '54']

/**
 * Whether an error lies in the message that was being written, so that the next one may do well; not
 * in a database that is away or somebody else's lock.
 */
export function isOfContent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (code.length === 5) return CLASSES_OF_CONTENT.includes(code.slice(0, 2))
  return code === '' && (error instanceof TypeError || error instanceof RangeError)
}

/** Whether an error lies in single messages that were to be moved, not in the mailbox. */
export function isOfMessages(error: unknown): boolean {
  return error instanceof MailSourceError ? error.fault === 'unexpected-answer' : isOfContent(error)
}
