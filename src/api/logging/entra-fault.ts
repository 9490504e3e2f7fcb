import type { LoggingProblem } from '../../contract/logging-problem.ts'
import { MailSourceError } from './mail-source.ts'

/**
 * Numbers of Entra's own, which say more than the OAuth code they come with.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const BY_NUMBER: Readonly<Record<string, LoggingProblem>> = {
  AADSTS65001: 'consent-needed',
  AADSTS65004: 'consent-needed',
  AADSTS90094: 'consent-needed',
  AADSTS90095: 'consent-needed',
  AADSTS700016: 'consent-needed',
  AADSTS7000229: 'consent-needed',
  AADSTS7000215: 'credential-refused',
  AADSTS7000222: 'credential-refused',
  AADSTS700027: 'credential-refused',
  AADSTS700024: 'credential-refused',
  AADSTS90033: 'unreachable',
}

/** Codes of OAuth and of MSAL. */
const BY_CODE: Readonly<Record<string, LoggingProblem>> = {
  invalid_grant: 'sign-in-needed',
  interaction_required: 'sign-in-needed',
  login_required: 'sign-in-needed',
  no_tokens_found: 'sign-in-needed',
  no_account_found: 'sign-in-needed',
  refresh_token_expired: 'sign-in-needed',
  consent_required: 'consent-needed',
  access_denied: 'consent-needed',
  invalid_client: 'credential-refused',
  unauthorized_client: 'credential-refused',
  temporarily_unavailable: 'unreachable',
  server_error: 'unreachable',
  network_error: 'unreachable',
  no_network_connectivity: 'unreachable',
  endpoints_resolution_error: 'unreachable',
  openid_config_error: 'unreachable',
  request_timeout: 'unreachable',
}

const NUMBER = /\bAADSTS\d{5,9}\b/

/**
 * What it means that the identity provider gives no token.
 *
 * @param error what MSAL threw; also an OAuth answer's `error` and `error_description`
 * @returns with its code and number as detail: the rest of what it says names people and tenants, and
 *   a cause is logged
 */
export function entraFault(error: unknown): MailSourceError {
  if (error instanceof MailSourceError) return error
  const said = { ...NOTHING, ...textsOf(error) }
  const number = NUMBER.exec(said.errorMessage)?.[0] ?? ''
  const known = /^[a-z_]{1,60}$/.test(said.errorCode) ? said.errorCode : ''
  const detail = [known, number].filter(Boolean).join(' ') || 'No token was given'
  const isNetwork = said.name === 'EntraUnreachable'
  return new MailSourceError(problemOf(said, number), detail, isNetwork ? { cause: error } : {})
}

const NOTHING = { name: '', errorCode: '', errorMessage: '', subError: '' }

function problemOf({ name, errorCode, subError }: typeof NOTHING, number: string): LoggingProblem {
  if (name === 'EntraUnreachable') return 'unreachable'
  return BY_NUMBER[number] ?? BY_CODE[subError] ?? BY_CODE[errorCode] ?? 'unexpected-answer'
}

function textsOf(error: unknown): Partial<typeof NOTHING> {
  const texts = Object.keys(NOTHING).flatMap((key) => {
    const value: unknown = (error as Readonly<Record<string, unknown>> | null)?.[key]
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  return Object.fromEntries(texts)
}
