import { Type, type Static } from 'typebox'

/**
 * Why the API refused a call. Stable: clients switch on these; the words around them may change.
 *
 * | code | HTTP | what the caller can do |
 * |---|---|---|
 * | invalid-request | 400 | mend the named fields |
 * | due-in-past | 400 | choose a later time |
 * | not-signed-in | 401 | sign in again |
 * | wrong-tenant, missing-scope, not-allowed | 403 | use another account, or ask the administrator |
 * | barred | 403 | ask the administrator, who shut this person out |
 * | organisation-off | 403 | ask the administrator to switch Follow on |
 * | not-found | 404 | nothing here, or nothing of yours |
 * | recipient-opted-out | 409 | remove the named recipients, or send without Follow |
 * | no-recipient, internal-only | 409 | add a recipient outside your organisation; a colleague has no follow preference |
 * | no-consent | 409 | ask the named recipients for their consent, or send without Follow |
 * | mode-off | 409 | the administrator decided not to follow mail to the named recipients |
 * | refused-by-recipient | 409 | nothing: the recipient's own refusal stands |
 * | changed-meanwhile | 409 | load it again; somebody else changed it |
 * | consent-required | 409 | agree to today's wording first |
 * | terminated | 409 | restore the organisation first |
 * | not-yourself | 409 | have another administrator do it |
 * | logging-off | 409 | ask the administrator to switch email logging on |
 * | setup-unfinished | 409 | do the named steps of the set-up first |
 * | logging-on | 409 | stop email logging first |
 * | secrets-unavailable | 409 | ask the operator for a key that secrets are sealed with |
 * | already-decided | 409 | load it again; it waits no longer, or has become one already |
 * | in-use | 409 | another window is at it; wait until it has ended |
 * | privacy-blocked | 409 | nothing: mail with this contact must not be logged |
 * | file-refused | 409 | nothing: such a file is given to nobody; `about` says why: `program` or `infected` |
 * | file-incomplete | 409 | send the named parts again |
 * | files-off | 403 | attach the file as usual, or ask the administrator to let files be shared |
 * | file-quota | 409 | remove files, or ask the administrator for more room |
 * | file-store-away | 503 | try again later, or attach the file as usual |
 * | too-many-links | 409 | put the link in as it is; more can be tracked tomorrow |
 * | follow-voided | 409 | follow the draft again |
 * | ticket-invalid | 401 | the mail goes out as it is; follow the next draft again |
 * | ticket-expired | 401 | the same |
 * | unsupported-content | 415 | send application/json |
 * | too-large | 413 | send less |
 * | too-many-requests | 429 | wait for Retry-After seconds |
 * | unavailable | 503 | try again in a moment |
 * | internal | 500 | a bug of ours; nothing was changed |
 */
export const problemCodes = [
  'invalid-request',
  'due-in-past',
  'not-signed-in',
  'wrong-tenant',
  'missing-scope',
  'not-allowed',
  'barred',
  'organisation-off',
  'not-found',
  'recipient-opted-out',
  'no-recipient',
  'internal-only',
  'no-consent',
  'mode-off',
  'refused-by-recipient',
  'changed-meanwhile',
  'consent-required',
  'terminated',
  'not-yourself',
  'logging-off',
  'setup-unfinished',
  'logging-on',
  'secrets-unavailable',
  'already-decided',
  'in-use',
  'privacy-blocked',
  'file-refused',
  'file-incomplete',
  'files-off',
  'file-quota',
  'file-store-away',
  'too-many-links',
  'follow-voided',
  'ticket-invalid',
  'ticket-expired',
  'unsupported-content',
  'too-large',
  'too-many-requests',
  'unavailable',
  'internal',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** The body of every refusal: RFC 9457 problem details with our stable `code`. */
export const ProblemBody = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.Enum([...problemCodes]),
    detail: Type.Optional(Type.String()),
    /** Addresses or field names the refusal is about. */
    about: Type.Optional(Type.Array(Type.String())),
  },
  { $id: 'Problem' },
)
export type ProblemBody = Static<typeof ProblemBody>
