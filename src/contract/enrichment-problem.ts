import { Type, type Static } from 'typebox'

/**
 * Why mailboxes cannot be read.
 *
 * - `permission-needed` the tenant's administrator has not given it, or took it back
 * - `application-missing` the operator registered no application
 * - `credential-refused` what it proves itself with is wrong or ran out
 * - `mailbox-unknown`, `mailbox-closed` there is none, or it may not be read
 * - `throttled`, `unreachable`, `unexpected-answer` Graph is busy, does not answer, or answers nonsense
 */
export const EnrichmentProblem = Type.Union([
  Type.Literal('permission-needed'),
  Type.Literal('application-missing'),
  Type.Literal('credential-refused'),
  Type.Literal('mailbox-unknown'),
  Type.Literal('mailbox-closed'),
  Type.Literal('throttled'),
  Type.Literal('unreachable'),
  Type.Literal('unexpected-answer'),
])
export type EnrichmentProblem = Static<typeof EnrichmentProblem>
