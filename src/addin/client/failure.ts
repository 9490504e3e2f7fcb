import type { ProblemCode } from '../../contract/problem.ts'
import type { SignInFailure } from './sign-in.ts'

/** Why something the pane asked for did not come; the pane has a plain sentence for each. */
export type FailureCode =
  | ProblemCode
  | 'offline'
  | 'timeout'
  | 'unreadable'
  | 'sign-in-needed'
  | SignInFailure
  | 'outlook'
  | 'plain-text'
  | 'unknown'

/** Failures that may be gone a moment later; all others are answers and are not asked again. */
const TRANSIENT: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'timeout',
  'unreadable',
  'unavailable',
  'internal',
])

/**
 * What went wrong, in one word.
 *
 * Goes by the error's name and not its class, so that the pane's first load carries neither MSAL
 * nor the send handler's engine only to recognise what they throw.
 *
 * @returns `unknown` for a bug
 */
export function failureCode(error: unknown): FailureCode {
  if (!(error instanceof Error)) return 'unknown'
  switch (error.name) {
    case 'ApiError':
    case 'SignInFailed':
    case 'DraftRefused':
      return (error as Error & { code: FailureCode }).code
    case 'SignInNeeded':
      return 'sign-in-needed'
    case 'OutlookError':
      return 'outlook'
    default:
      return 'unknown'
  }
}

/** Addresses or fields a refusal is about; empty when it names none. */
export function failureAbout(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !('about' in error)) return []
  return error.about as readonly string[]
}

export const isTransient = (error: unknown): boolean => TRANSIENT.has(failureCode(error))

/** True when signing in would mend it. */
export function needsSignIn(error: unknown): boolean {
  const code = failureCode(error)
  return code === 'sign-in-needed' || code === 'not-signed-in'
}

/** Codes with which the API refuses somebody who is signed in, whatever they ask for. */
const NOT_ADMITTED: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'wrong-tenant',
  'missing-scope',
  'not-allowed',
  'barred',
])

/** True when the API knows who is asking and does not let them in. */
export const isNotAdmitted = (error: unknown): boolean => NOT_ADMITTED.has(failureCode(error))
