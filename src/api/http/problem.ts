import type { ProblemCode } from '../../contract/problem.ts'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'due-in-past': 400,
  'not-signed-in': 401,
  'wrong-tenant': 403,
  'missing-scope': 403,
  'not-allowed': 403,
  barred: 403,
  'organisation-off': 403,
  'not-found': 404,
  'recipient-opted-out': 409,
  'no-recipient': 409,
  'internal-only': 409,
  'no-consent': 409,
  'mode-off': 409,
  'refused-by-recipient': 409,
  'changed-meanwhile': 409,
  'consent-required': 409,
  terminated: 409,
  'not-yourself': 409,
  'logging-off': 409,
  'setup-unfinished': 409,
  'logging-on': 409,
  'secrets-unavailable': 409,
  'already-decided': 409,
  'in-use': 409,
  'privacy-blocked': 409,
  'file-refused': 409,
  'file-incomplete': 409,
  'files-off': 403,
  'file-quota': 409,
  'file-store-away': 503,
  'too-many-links': 409,
  'follow-voided': 409,
  'ticket-invalid': 401,
  'ticket-expired': 401,
  'unsupported-content': 415,
  'too-large': 413,
  'too-many-requests': 429,
  unavailable: 503,
  internal: 500,
}

interface ProblemOptions extends ErrorOptions {
  detail?: string
  /** Addresses or field names the refusal is about. */
  about?: readonly string[]
}

/** A refusal the caller can act on; becomes problem+json (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly status: number
  readonly detail: string | undefined
  readonly about: readonly string[] | undefined

  constructor(
    code: ProblemCode,
    title: string,
    { detail, about, ...options }: ProblemOptions = {},
  ) {
    super(title, options)
    this.code = code
    this.status = STATUS[code]
    this.detail = detail
    this.about = about
  }
}
